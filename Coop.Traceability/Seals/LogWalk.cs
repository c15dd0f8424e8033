namespace Coop.Traceability.Seals;

/// <summary>A row of the sealed log with the event it speaks of; null when that is gone.</summary>
public sealed record SealedRow(
    SealEntry Entry, long Sequence, Guid Event, string Type, byte[] Chain, StoredEvent? Found);

/// <summary>
/// Walks the sealed log from its beginning and recomputes everything: each event's hash, its place, the chain
/// and the tree. Holds some tens of hashes, however long the log is.
/// </summary>
public sealed class LogWalk(string tenant)
{
    private readonly List<AuditFault> faults = [];
    private readonly Dictionary<int, byte[]> pending = [];
    private byte[] chain = SealEntry.Beginning(tenant);
    private Guid last;

    /// <summary>Entries walked so far.</summary>
    public long Size { get; private set; }

    public IReadOnlyList<AuditFault> Faults => faults;

    /// <summary>Takes the next row.</summary>
    public void Take(SealedRow row)
    {
        if (row.Entry.Position == Size && row.Event == last && row.Found is { } twin)
        {
            faults.Add(Inserted(twin));
            return;
        }

        if (row.Entry.Position != Size + 1)
        {
            faults.Add(new AuditFault.ChainBroken(Size + 1));
            Size = row.Entry.Position - 1;
        }

        Join(row);
        last = row.Event;
        Compare(row);
    }

    /// <summary>Takes an event that no row of the log speaks of.</summary>
    /// <param name="sealedTo">The store's number of the last sealed event.</param>
    public void TakeUnsealed(StoredEvent stored, long sealedTo)
    {
        if (stored.Sequence <= sealedTo)
        {
            faults.Add(Inserted(stored));
        }
        else if (stored.HashInHeader() != EventHash.Of(tenant, stored))
        {
            faults.Add(new AuditFault.Changed(
                stored.Id, stored.Type, stored.Stream, stored.Version, null));
        }
    }

    /// <summary>Compares a head with the log as walked exactly up to its size.</summary>
    public void Check(TreeHead head, SealKey? key)
    {
        if (Convert.ToHexStringLower(Root()) != head.Root || Convert.ToHexStringLower(chain) != head.Chain)
        {
            faults.Add(new AuditFault.HeadBroken(head.Day, head.Size));
        }

        if (key is null || !head.Holds(key))
        {
            faults.Add(new AuditFault.SignatureBroken(head.Day, head.Size));
        }
    }

    /// <summary>A head speaks of more entries than there are.</summary>
    public void Miss(TreeHead head) => faults.Add(new AuditFault.HeadBroken(head.Day, head.Size));

    private void Join(SealedRow row)
    {
        chain = row.Entry.Chain(chain);
        if (!chain.AsSpan().SequenceEqual(row.Chain))
        {
            faults.Add(new AuditFault.ChainBroken(row.Entry.Position));
            chain = row.Chain;
        }

        var node = row.Entry.Leaf();
        var level = 0;
        for (; ((Size >> level) & 1) == 1; level++)
        {
            node = MerkleLog.Join(pending.GetValueOrDefault(level, []), node);
        }

        pending[level] = node;
        Size++;
    }

    private void Compare(SealedRow row)
    {
        if (row.Found is not { } found)
        {
            faults.Add(new AuditFault.Removed(
                row.Event, row.Type, row.Entry.Stream, row.Entry.Version, row.Entry.Position));
            return;
        }

        var was = new EventPlace(row.Entry.Stream, row.Entry.Version, row.Sequence);
        var now = new EventPlace(found.Stream, found.Version, found.Sequence);
        if (was != now)
        {
            faults.Add(new AuditFault.Reordered(row.Event, row.Type, was, now, row.Entry.Position));
        }

        // Its place is compared above; the hash is of what was written, wherever it stands now.
        if (EventHash.Of(tenant, found with { Stream = row.Entry.Stream }) != row.Entry.EventHash)
        {
            faults.Add(new AuditFault.Changed(
                row.Event, row.Type, row.Entry.Stream, row.Entry.Version, row.Entry.Position));
        }
    }

    private byte[] Root()
    {
        byte[]? root = null;
        for (var level = 0; Size >> level > 0; level++)
        {
            if (((Size >> level) & 1) == 1)
            {
                var node = pending.GetValueOrDefault(level, []);
                root = root is null ? node : MerkleLog.Join(node, root);
            }
        }

        return root ?? System.Security.Cryptography.SHA256.HashData([]);
    }

    private static AuditFault.Inserted Inserted(StoredEvent stored) =>
        new(stored.Id, stored.Type, stored.Stream, stored.Version, stored.Sequence);
}
