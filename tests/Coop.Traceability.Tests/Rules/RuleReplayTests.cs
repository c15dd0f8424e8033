using Coop.Traceability.Rules;

namespace Coop.Traceability.Tests.Rules;

/// <summary>Rules are those of the day of the event, whenever it is looked at.</summary>
public class RuleReplayTests
{
    [Theory]
    [InlineData(2024, 5, 8, "TCVN 11892-1:2017")]
    [InlineData(2026, 7, 7, "TCVN 11892-1:2017")]
    [InlineData(2026, 7, 8, "TCVN 11892-1:2026")]
    [InlineData(2031, 1, 1, "TCVN 11892-1:2026")]
    public void The_edition_of_VietGAP_is_that_of_the_day(int year, int month, int day, string document) =>
        SchemeEditions.On(Schemes.VietGap, new DateOnly(year, month, day))!.Document.ShouldBe(document);

    [Fact]
    public void A_lot_packed_before_July_2026_is_told_by_the_circular_that_held_then()
    {
        TraceData.On(new DateOnly(2026, 6, 30)).Document.ShouldBe("Thông tư 02/2024/TT-BKHCN");
        TraceData.On(new DateOnly(2026, 7, 1)).Document
            .ShouldBe("Nghị định 37/2026/NĐ-CP, Điều 23 khoản 5");
    }

    [Fact]
    public void No_two_rules_of_a_scheme_hold_on_the_same_day()
    {
        foreach (var editions in SchemeEditions.All.GroupBy(e => e.Scheme))
        {
            var sorted = editions.OrderBy(e => e.ValidFrom).ToList();
            sorted.Zip(sorted.Skip(1)).ShouldAllBe(pair => pair.First.ValidTo < pair.Second.ValidFrom);
        }
    }

    [Fact]
    public void A_lot_is_kept_for_the_longest_of_its_duties()
    {
        var dates = new RetentionDates(new(2026, 8, 1), new(2026, 8, 5), new(2028, 8, 5));
        var term = Retention.Until(KeptKind.Lot, dates);
        term.Until.ShouldBe(new DateOnly(2029, 8, 5));
        term.Documents.ShouldContain("Thông tư 31/2026/TT-BCT, Điều 8");
        Retention.Until(KeptKind.Lot, dates with { ExpiresOn = null }).Until
            .ShouldBe(new DateOnly(2031, 8, 5));
    }

    [Fact]
    public void A_lot_of_2023_is_kept_by_the_rules_of_its_time() =>
        Retention.Until(KeptKind.Lot, new RetentionDates(new(2023, 4, 1), new(2023, 4, 3), new(2025, 4, 3)))
            .ShouldSatisfyAllConditions(
                t => t.Until.ShouldBe(new DateOnly(2025, 4, 1)),
                t => t.Documents.ShouldBe(["VietGAP, mục 80-87"]));

    [Fact]
    public void The_register_of_members_is_kept_as_long_as_the_co_op_lives() =>
        Retention.Until(KeptKind.Member, new RetentionDates(null, new(2026, 1, 1), null)).Until
            .ShouldBeNull();

    [Theory]
    [InlineData("plot.sprayed.v1", "garden")]
    [InlineData("plot.picked.v1", "picking")]
    [InlineData("lot.received.v1", "picking")]
    [InlineData("batch.processed.v1", "processing")]
    [InlineData("lot.packed.v1", "circulation")]
    public void Every_fact_is_filed_under_a_stage_of_the_standard(string type, string stage) =>
        ChainStandard.On(new DateOnly(2026, 5, 8)).StageOf(type).Word.ShouldBe(stage);
}
