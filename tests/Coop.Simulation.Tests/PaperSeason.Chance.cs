using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;

namespace Coop.Simulation.Tests;

/// <summary>What the dice of a season choose and mint.</summary>
internal sealed partial class PaperSeason
{
    private List<Lot> Some(int most) =>
        [.. lots.Values.Where(l => l.OnHand.Grams > 0).OrderBy(_ => dice.Next())
            .Take(dice.Next(1, most + 1))];

    private T Any<T>(IEnumerable<T> of)
    {
        var all = of.ToList();
        return all.Count == 0 ? default! : all[dice.Next(all.Count)];
    }

    private long Part(long whole) => dice.Next(3) == 0 ? whole : dice.NextInt64(1, whole + 2);

    private IEnumerable<long> Split(long whole, int parts) =>
        Enumerable.Range(0, parts).Select(i =>
            i == 0 ? whole - (whole / parts * (parts - 1)) : whole / parts);

    private static List<LotCode> Codes(IEnumerable<Making> outs) => [.. outs.Select(o => o.Code)];

    private LotCode Code() => LotCode.Mint("TL", string.Concat(
        (++minted).ToString("0000000", System.Globalization.CultureInfo.InvariantCulture)
            .Select(c => "ABCDEFGHJK"[c - '0'])));

    private Ulid Ulid() => Traceability.Identifiers.Ulid.Create(
        Now, [.. BitConverter.GetBytes(++minted), .. new byte[6]]);

    private byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        dice.NextBytes(bytes);
        return bytes;
    }
}
