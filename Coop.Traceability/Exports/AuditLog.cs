using Coop.Traceability.Genealogy;

namespace Coop.Traceability.Exports;

/// <summary>One log of the auditor's folder: which facts stand in it, and how each becomes a row.</summary>
/// <param name="Types">Stored names of its facts.</param>
/// <param name="Row">Cells of a fact; as many as there are columns.</param>
/// <param name="Standing">Whether what was written before the days asked for belongs in it too, as land
/// does.</param>
public sealed record AuditLog(
    Sheet Sheet, IReadOnlyList<string> Types, Func<StoredFact, ExportNames, IReadOnlyList<object?>> Row,
    bool Standing = false);
