namespace Coop.Traceability.Storage.Tasks;

/// <summary>
/// Something a person in the office has to look at. It stays open until somebody says it is done.
/// </summary>
/// <param name="Id">Key, <c>task-…</c>.</param>
/// <param name="Kind">What it is about, for example <see cref="OfficeTaskKinds.ClaimsLost"/>.</param>
/// <param name="Subject">Code of the thing concerned: a plot, an order.</param>
/// <param name="Codes">Codes of what else is concerned, for example lots.</param>
/// <param name="RaisedAt">When it was raised.</param>
/// <param name="DoneAt">When it was done; null while open.</param>
/// <param name="DoneBy">Pseudonymous key of who did it.</param>
public sealed record OfficeTask(
    string Id, string Kind, string Subject, IReadOnlyList<string> Codes, DateTimeOffset RaisedAt,
    DateTimeOffset? DoneAt = null, string? DoneBy = null);

/// <summary>Kinds of tasks this library raises.</summary>
public static class OfficeTaskKinds
{
    /// <summary>
    /// A spraying entered late took the claim from lots that were made before; the subject is the plot.
    /// </summary>
    public const string ClaimsLost = "claims-lost";

    /// <summary>
    /// A spraying was corrected or taken back, and lots have the claim again that it had taken; the subject
    /// is the plot.
    /// </summary>
    public const string ClaimsRestored = "claims-restored";

    /// <summary>The yield of a run must be explained; the subject is the run.</summary>
    public const string ExplainYield = "explain-yield";
}
