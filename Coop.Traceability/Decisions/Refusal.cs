namespace Coop.Traceability.Decisions;

/// <summary>
/// A rule that was not met. Each noun has its own closed family; a refusal's public properties are the
/// numbers that explain it and are shown to the person and sent on the wire as they stand. Beside plain
/// rules there are three sorts: <see cref="IUnknown"/>, <see cref="IConflicting"/>, <see cref="IMalformed"/>.
/// </summary>
public abstract record Refusal
{
    /// <summary>Stable name <c>{noun}.{reason}</c>, for example <c>lot.not-enough</c>; never renamed once
    /// used.</summary>
    public abstract string Code { get; }
}

/// <summary>The thing named does not exist, or is another co-op's. On the wire 404.</summary>
public interface IUnknown;

/// <summary>The thing is not in a state that allows it, or someone was faster. On the wire 409.</summary>
public interface IConflicting;

/// <summary>What was typed cannot be so, whatever the state. On the wire 400.</summary>
public interface IMalformed;
