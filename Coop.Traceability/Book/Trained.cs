using Coop.Traceability.Identifiers;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Book;

/// <summary>Members were trained.</summary>
/// <param name="Content">What was taught.</param>
/// <param name="Trainer">Who taught, in a side document.</param>
/// <param name="Certificate">Number of the certificate that was given.</param>
public sealed record Trained(
    string Content, SideRef? Trainer, IReadOnlyList<MemberId> Attendees, int Minutes, string? Certificate)
    : BookFact
{
    public override string Kind() => BookKinds.Training;

    public override IEnumerable<MemberId> Who() => Attendees;

    public override IEnumerable<SideRef?> Words() => [Trainer];

    internal override BookRefusal? Fault() => Rule.First(
        Rule.Word("content", Content),
        Rule.Given("trainer", Trainer),
        Rule.Some("attendees", Attendees),
        Rule.Within("minutes", Minutes, 1, 20_000),
        Rule.Word("certificate", Certificate, optional: true));
}
