using Coop.Traceability.Identifiers;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Book;

/// <summary>An item of the internal inspection was looked at.</summary>
/// <param name="Item">The item of the checklist.</param>
/// <param name="Passed">Whether all was well.</param>
/// <param name="Finding">What was found.</param>
/// <param name="Action">What must be done; asked for when not all was well.</param>
/// <param name="DueOn">By when.</param>
public sealed record Inspected(string Item, bool Passed, SideRef? Finding, SideRef? Action, DateOnly? DueOn)
    : BookFact
{
    public override string Kind() => BookKinds.Inspection;

    public override IEnumerable<SideRef?> Words() => [Finding, Action];

    public override DateOnly? Due() => Passed ? null : DueOn;

    internal override BookRefusal? Fault() => Rule.First(
        Rule.Word("item", Item),
        Passed ? null : Rule.First(
            Rule.Given("finding", Finding), Rule.Given("action", Action),
            DueOn is null ? new BookRefusal.Missing("dueOn") : null),
        Rule.Ordered("dueOn", At.On, DueOn));
}
