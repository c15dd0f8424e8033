using Coop.Traceability.Amounts;
using Coop.Traceability.Book;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;
using Coop.Traceability.Tests.Given;

namespace Coop.Traceability.Tests.Book;

/// <summary>Records of the book: entered, corrected, taken back, brought to their end.</summary>
public class RecordTests
{
    private static readonly RecordCode Code = RecordCode.Parse("BP-234567");
    private static readonly SideRef Text = Some.Side;
    private static readonly Guid First = new(1, 0, 0, new byte[8]);
    private static readonly Guid Second = new(2, 0, 0, new byte[8]);

    private static readonly Fertilised Npk = new(
        [Some.Plot()], null, null, "NPK 16-16-8", null, 25_000, "g", "root", Some.Member(), 10)
    {
        Code = Code, At = FieldTime.Of(Some.Day),
    };

    private static readonly Inspected Lock = new("Kho thuốc", false, Text, Text, Some.Day.AddDays(7))
    {
        Code = Code, At = FieldTime.Of(Some.Day),
    };

    public static TheoryData<string, BookFact, string> Wrong => new()
    {
        { "plots", Npk with { Plots = [] }, "record.missing" },
        { "amount", Npk with { Amount = 0 }, "record.number-invalid" },
        { "unit", Npk with { Unit = "kg" }, "record.word-unknown" },
        { "product with a phone", Npk with { Product = "Gọi 0961 234 567" }, "record.text-invalid" },
        { "water", new Tended([Some.Plot()], "irrigate", Some.Member(), null), "record.text-invalid" },
        { "compost", new Composted("Phân", "hot", Weight.FromGrams(9), Some.Day.AddDays(-9)),
            "record.days-reversed" },
        { "pieces", new Planted([], "LDP1", 0, Text, null, null), "record.number-invalid" },
        { "source", new Planted([], "LDP1", 5, null, null, null), "record.text-invalid" },
        { "risk", new RiskAssessed("water", null, null, "Vi sinh", null, null, null, null),
            "record.missing" },
        { "lab of no lot", new Tested("lot", null, null, null, "Q1", "1", "Pb", "0.1", null, "mg/kg", true),
            "record.missing" },
        { "lab value", new Tested("plot", null, Some.Plot(), null, "Q1", "1", "Pb", "ít", null, "mg/kg",
                true),
            "record.text-invalid" },
        { "humidity", new Stored(Some.Lot(), null, "Kho", Weight.FromGrams(5), null, 101),
            "record.number-invalid" },
        { "packs", new Discarded("pesticide-packs", 3, "piece", "Vườn", "buried"), "record.packs-need-tank" },
        { "next check", new Calibrated("CAN-01", "Cân", "good", Some.Day.AddDays(-1)),
            "record.days-reversed" },
        { "accident", new AccidentHappened(null, null, null, Text, null), "record.text-invalid" },
        { "nobody trained", new Trained("VietGAP", Text, [], 60, null), "record.missing" },
        { "no date", Lock with { DueOn = null }, "record.missing" },
        { "complaint", new Complained(null, null, null, null, null, null), "record.text-invalid" },
        { "year", new FacilityDescribed("Nương", null, null, 2199, Text), "record.number-invalid" },
        { "file", Npk with { Evidence = ["ảnh"] }, "record.evidence-invalid" },
        { "day", Npk with { At = FieldTime.Of(Some.Day.AddDays(1)) }, "record.ahead" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_cannot_be_so_is_refused(string what, BookFact fact, string code)
    {
        var dated = fact.At is null ? fact with { Code = Code, At = FieldTime.Of(Some.Day) } : fact;
        EnterRecord.Decide(null, new EnterRecord(dated, Some.Now))
            .ShouldBeOfType<Decision<BookEvent>.Refused>(what).Reason.Code.ShouldBe(code, what);
    }

    [Fact]
    public void A_right_fact_is_entered_once()
    {
        Given().When(e => EnterRecord.Decide(e, new EnterRecord(Npk, Some.Now))).Then(Npk);
        Given(Npk).When(e => EnterRecord.Decide(e, new EnterRecord(Npk, Some.Now))).ThenNothingNew();
    }

    [Fact]
    public void A_correction_names_the_fact_and_its_replacement_stands_on_its_own_day()
    {
        var right = Npk with { Amount = 20_000, At = FieldTime.Of(Some.Day.AddDays(-2)) };
        var command = new CorrectRecord(Code.Value, First, Text, right, Some.Now);
        Given(Npk).When(e => CorrectRecord.Decide(e, command)).Then(
            new Corrected(First, Text) { At = FieldTime.Of(Some.Now) }, right);

        var after = Fold(Npk, new Corrected(First, Text) { At = FieldTime.Of(Some.Now) }, right)!;
        after.Fact.ShouldBe(right);
        after.Day.ShouldBe("2026-05-06");
        after.Corrections.ShouldHaveSingleItem().Event.ShouldBe(First);
    }

    [Fact]
    public void Only_the_fact_that_stands_is_corrected_or_taken_back()
    {
        Given(Npk).When(e => CorrectRecord.Decide(
                e, new CorrectRecord(Code.Value, Second, Text, Npk, Some.Now)))
            .ThenRefused(new BookRefusal.NotCurrent(Code.Value, Second, First));
        Given(Npk).When(e => CorrectRecord.Decide(
                e, new CorrectRecord(Code.Value, First, Text, Lock, Some.Now)))
            .ThenRefused(new BookRefusal.KindDiffers(Code.Value, "fertilising", "inspection"));
        Given(Npk).When(e => RetractRecord.Decide(e, new RetractRecord(Code.Value, First, null, Some.Now)))
            .ThenRefused(new BookRefusal.TextInvalid("reason", 2000));
        var gone = new Retracted(First, Text) { At = FieldTime.Of(Some.Now) };
        Given(Npk).When(e => RetractRecord.Decide(e, new RetractRecord(Code.Value, First, Text, Some.Now)))
            .Then(gone);
        Given(Npk, gone).When(e => RetractRecord.Decide(
            e, new RetractRecord(Code.Value, First, Text, Some.Now)))
            .ThenRefused(new BookRefusal.IsRetracted(Code.Value));
    }

    [Fact]
    public void A_finding_is_open_until_it_is_closed_once()
    {
        Fold(Lock)!.IsOpen().ShouldBeTrue();
        var command = new CloseFinding(Code.Value, null, Text, Some.Day, Some.Now);
        var closed = new FindingClosed(null, Text) { At = FieldTime.Of(Some.Day) };
        Given(Lock).When(e => CloseFinding.Decide(e, command)).Then(closed);
        Fold(Lock, closed)!.IsOpen().ShouldBeFalse();
        Given(Lock, closed).When(e => CloseFinding.Decide(e, command))
            .ThenRefused(new BookRefusal.NothingOpen(Code.Value, Some.Day));
        Given(Npk).When(e => CloseFinding.Decide(e, command))
            .ThenRefused(new BookRefusal.NothingOpen(Code.Value, null));
    }

    [Fact]
    public void A_complaint_is_answered_with_words_not_before_it_came()
    {
        var complaint = new Complained(null, null, Text, null, null, null)
        {
            Code = Code, At = FieldTime.Of(Some.Day),
        };
        Given(complaint).When(e => AnswerComplaint.Decide(
            e, new AnswerComplaint(Code.Value, null, Some.Day, Some.Now)))
            .ThenRefused(new BookRefusal.TextInvalid("reply", 2000));
        Given(complaint).When(e => AnswerComplaint.Decide(
            e, new AnswerComplaint(Code.Value, Text, Some.Day.AddDays(-1), Some.Now)))
            .ThenRefused(new BookRefusal.DaysReversed("on", Some.Day, Some.Day.AddDays(-1)));
        Given(complaint).When(e => AnswerComplaint.Decide(
            e, new AnswerComplaint(Code.Value, Text, Some.Day, Some.Now)))
            .Then(new ComplaintAnswered(Text) { At = FieldTime.Of(Some.Day) });
    }

    private static Scenario<Entry, BookEvent> Given(params BookEvent[] facts) => new(Fold(facts));

    private static Entry? Fold(params BookEvent[] facts)
    {
        Entry? entry = null;
        var number = 0;
        foreach (var fact in facts)
        {
            var id = new Guid(++number, 0, 0, new byte[8]);
            entry = Entry.Fold(entry, "record-1", fact, new Written(id, Some.Now, "user-1", false));
        }

        return entry;
    }
}
