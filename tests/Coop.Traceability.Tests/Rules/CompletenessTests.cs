using Coop.Traceability.Rules;

namespace Coop.Traceability.Tests.Rules;

/// <summary>What must be told of a lot before it is shown.</summary>
public class CompletenessTests
{
    private static readonly TellingFacts Whole = new(
        new(2026, 8, 5), "Chè móc câu", "moc-cau", "HTX Thử", "Xã Tân Trào", "Xã Tân Trào, Tuyên Quang", 4,
        "TL-7K4Q9M", new(2028, 8, 5), ["TCVN 11892-1:2026"]);

    [Fact]
    public void A_whole_lot_has_all_nine_items()
    {
        var meter = Completeness.Of(Whole);
        meter.IsComplete.ShouldBeTrue();
        meter.Items.Select(i => i.Item.Letter).ShouldBe(["a", "b", "c", "d", "đ", "e", "g", "h", "i"]);
        meter.Present.ShouldBe(9);
    }

    public static TheoryData<string, string> Wants => new()
    {
        { "a", "name" }, { "b", "image" }, { "c", "producer" }, { "d", "address" }, { "đ", "origin" },
        { "e", "events" }, { "i", "standards" },
    };

    [Theory]
    [MemberData(nameof(Wants))]
    public void Each_required_item_is_missed_by_its_letter(string letter, string word)
    {
        var meter = Completeness.Of(Without(word));
        meter.IsComplete.ShouldBeFalse();
        meter.Missing.ShouldHaveSingleItem().Letter.ShouldBe(letter);
    }

    [Fact]
    public void Expiry_is_shown_if_there_is_any_and_never_asked_for() =>
        Completeness.Of(Whole with { BestBefore = null }).ShouldSatisfyAllConditions(
            m => m.IsComplete.ShouldBeTrue(), m => m.Present.ShouldBe(8));

    private static TellingFacts Without(string word) => word switch
    {
        "name" => Whole with { Name = " " },
        "image" => Whole with { Image = null },
        "producer" => Whole with { Producer = "" },
        "address" => Whole with { Address = null },
        "origin" => Whole with { Origin = "" },
        "events" => Whole with { Steps = 0 },
        _ => Whole with { Standards = [] },
    };
}
