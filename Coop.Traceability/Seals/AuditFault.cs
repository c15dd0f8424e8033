namespace Coop.Traceability.Seals;

/// <summary>Something in the books that is not as it was sealed.</summary>
public abstract record AuditFault
{
    private AuditFault() { }

    /// <summary>The event's body or headers are no longer those that were hashed.</summary>
    /// <param name="Position">Its place in the sealed log; null when it was not sealed yet.</param>
    public sealed record Changed(Guid Event, string Type, string Stream, long Version, long? Position)
        : AuditFault;

    /// <summary>The event was sealed and is gone.</summary>
    public sealed record Removed(Guid Event, string Type, string Stream, long Version, long Position)
        : AuditFault;

    /// <summary>The event stands among sealed ones and was never sealed itself.</summary>
    public sealed record Inserted(Guid Event, string Type, string Stream, long Version, long Sequence)
        : AuditFault;

    /// <summary>The event stands at another place than it was sealed at.</summary>
    /// <param name="Was">Stream and version as sealed, with the store's number.</param>
    /// <param name="Is">The same as they are now.</param>
    public sealed record Reordered(Guid Event, string Type, EventPlace Was, EventPlace Is, long Position)
        : AuditFault;

    /// <summary>A row of the sealed log itself is missing or altered.</summary>
    public sealed record ChainBroken(long Position) : AuditFault;

    /// <summary>The signed head of a day does not fit the log.</summary>
    public sealed record HeadBroken(DateOnly Day, long Size) : AuditFault;

    /// <summary>The signature of a day's head is not the co-op's.</summary>
    public sealed record SignatureBroken(DateOnly Day, long Size) : AuditFault;
}

/// <summary>Where an event stands.</summary>
public sealed record EventPlace(string Stream, long Version, long Sequence);

/// <summary>What a whole verification found.</summary>
/// <param name="Sealed">Entries of the sealed log that were recomputed.</param>
/// <param name="Waiting">Events that are not sealed yet; their own hashes were recomputed.</param>
/// <param name="Heads">Signed heads that were checked.</param>
/// <param name="SealedUpTo">Day of the last head.</param>
/// <param name="Faults">At most <see cref="MostFaults"/>; empty when everything holds.</param>
public sealed record AuditReport(
    long Sealed, long Waiting, int Heads, DateOnly? SealedUpTo, IReadOnlyList<AuditFault> Faults)
{
    /// <summary>After so many faults the walk ends.</summary>
    public const int MostFaults = 1_000;

    /// <summary>Nothing is changed, removed, inserted or reordered.</summary>
    public bool Holds => Faults.Count == 0;
}
