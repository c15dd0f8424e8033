using Coop.Traceability.Identifiers;
using Coop.Traceability.Recalls;

namespace Coop.Traceability.Storage.Recalls;

/// <summary>Opens a recall with its scope; for real it also holds every affected lot.</summary>
/// <param name="Code">Fresh, from <see cref="RecallWrites.NewRecallCode"/>.</param>
/// <param name="Reach">How far it reaches, read in this very transaction.</param>
/// <param name="Why">In plain words, 5 to 1,000 characters; kept in a side document.</param>
/// <param name="Stopped">Codes of orders stopped in the same transaction.</param>
public sealed record OpenRecallRequest(
    RecordCode Code, RecallReach Reach, string Why, bool Drill, IReadOnlyList<string> Stopped);

/// <summary>The recall is open.</summary>
public sealed record RecallOpened(RecallId Id, RecordCode Code, int Lots, int Units);

/// <summary>A recall after something was done about it.</summary>
public sealed record RecallChanged(string Code, Recall Recall);
