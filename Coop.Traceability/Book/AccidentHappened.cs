using Coop.Traceability.Identifiers;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Book;

/// <summary>Somebody was hurt or poisoned.</summary>
/// <param name="Member">The household it happened to; null when to somebody else.</param>
/// <param name="Equipment">With which machine.</param>
/// <param name="What">What happened.</param>
/// <param name="Treatment">What was done.</param>
/// <param name="Notice">Who was told.</param>
public sealed record AccidentHappened(
    MemberId? Member, string? Equipment, SideRef? What, SideRef? Treatment, SideRef? Notice) : BookFact
{
    public override string Kind() => BookKinds.Accident;

    public override IEnumerable<MemberId> Who() => Member is { } member ? [member] : [];

    public override IEnumerable<SideRef?> Words() => [What, Treatment, Notice];

    internal override BookRefusal? Fault() => Rule.First(
        Rule.Word("equipment", Equipment, optional: true),
        Rule.Given("what", What),
        Rule.Given("treatment", Treatment));
}
