using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;

namespace Coop.Traceability.Recalls;

/// <summary>How far a recall reaches through the lots.</summary>
/// <param name="Lots">Affected lots of every kind.</param>
/// <param name="Serials">Set when single packs are recalled: those packs, by lot.</param>
/// <param name="Upstream">Where it came from: plots and lots to inspect.</param>
public sealed record RecallReach(
    RecallStart Start, IReadOnlyList<Lot> Lots, ILookup<LotCode, SerialNumber>? Serials,
    IReadOnlyList<RecallUpstream> Upstream)
{
    /// <summary>Affected lots of packs.</summary>
    public IEnumerable<Lot> Packs => Lots.Where(l => l.Packs is not null);

    /// <summary>Packs recalled of a lot.</summary>
    public int UnitsOf(Lot packs) => Serials?[packs.Code].Count() ?? packs.Packs!.Units;

    /// <summary>Packs recalled.</summary>
    public int Units => Packs.Sum(UnitsOf);

    /// <summary>Whether a pack is among those recalled.</summary>
    public bool Concerns(LotCode lot, SerialNumber serial) =>
        Serials?[lot].Contains(serial) ?? Packs.Any(p => p.Code == lot);
}

/// <summary>A plot whose leaf is behind what is recalled.</summary>
/// <param name="Member">Code of the household.</param>
/// <param name="Lots">Codes of the lots of leaf from it.</param>
/// <param name="Purchases">Codes of purchased inputs sprayed on it in the sixty days before picking.</param>
public sealed record RecallUpstream(
    string Plot, string Member, IReadOnlyList<string> Lots, IReadOnlyList<string> Purchases);
