namespace Coop.Traceability.Decisions;

/// <summary>
/// A rule that was not met. Each noun has its own closed family; a refusal's public properties are the
/// numbers
/// that explain it and are shown to the person and sent on the wire as they stand.
/// </summary>
public abstract record Refusal
{
    /// <summary>Stable name <c>{noun}.{reason}</c>, for example <c>lot.not-enough</c>; never renamed once
    /// used.</summary>
    public abstract string Code { get; }
}
