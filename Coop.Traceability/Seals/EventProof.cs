namespace Coop.Traceability.Seals;

/// <summary>Where an event stands in the log, and the path from it to a signed root.</summary>
/// <param name="Path">Lower-case hexadecimal, lowest first.</param>
public sealed record EventProof(
    Guid Event, string Type, SealEntry Entry, TreeHead Head, IReadOnlyList<string> Path)
{
    /// <summary>Whether the path leads from the entry to the head's root.</summary>
    public bool Holds() => MerkleProof.Includes(
        Entry.Position - 1, Head.Size, Entry.Leaf(), [.. Path.Select(Convert.FromHexString)],
        Convert.FromHexString(Head.Root));
}
