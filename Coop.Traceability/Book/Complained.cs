using Coop.Traceability.Identifiers;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Book;

/// <summary>Somebody complained.</summary>
/// <param name="Complainant">Where the vault keeps who; null when unnamed.</param>
/// <param name="Lot">The lot it was about, where known.</param>
/// <param name="ReplyBy">By when an answer is promised.</param>
public sealed record Complained(
    PersonId? Complainant, LotId? Lot, SideRef? Content, SideRef? Cause, SideRef? Action, DateOnly? ReplyBy)
    : BookFact
{
    public override string Kind() => BookKinds.Complaint;

    public override LotId? About() => Lot;

    public override PersonId? Stranger() => Complainant;

    public override IEnumerable<SideRef?> Words() => [Content, Cause, Action];

    public override DateOnly? Due() => ReplyBy ?? At.On;

    internal override BookRefusal? Fault() => Rule.First(
        Rule.Given("content", Content), Rule.Ordered("replyBy", At.On, ReplyBy));
}
