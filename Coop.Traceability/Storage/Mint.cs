using System.Security.Cryptography;
using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Storage;

/// <summary>Where fresh identifiers come from. The core receives them as values.</summary>
public static class Mint
{
    private const int LotCharacters = 7;
    private const int RecordCharacters = 5;

    /// <summary>A ULID for the given instant.</summary>
    public static Ulid Ulid(DateTimeOffset now)
    {
        Span<byte> random = stackalloc byte[10];
        RandomNumberGenerator.Fill(random);
        return Identifiers.Ulid.Create(now, random);
    }

    /// <summary>A lot code under the co-op's prefix, for example <c>TL-7K4Q9MPW</c>.</summary>
    public static LotCode LotCode(string prefix) =>
        Identifiers.LotCode.Mint(
            prefix, RandomNumberGenerator.GetString(CheckCharacter.Alphabet, LotCharacters));

    /// <summary>A short code for what the co-op keeps on a shelf or in a folder, for example
    /// <c>VT-7K4Q9</c>.</summary>
    public static string RecordCode(string prefix) =>
        $"{prefix}-{RandomNumberGenerator.GetString(CheckCharacter.Alphabet, RecordCharacters)}";

    /// <summary>Serials for one packing run, all different.</summary>
    public static IReadOnlyList<SerialNumber> Serials(int count)
    {
        var serials = new HashSet<SerialNumber>(count);
        Span<byte> random = stackalloc byte[9];
        while (serials.Count < count)
        {
            RandomNumberGenerator.Fill(random);
            serials.Add(SerialNumber.Mint(random));
        }

        return [.. serials];
    }

    /// <summary>Random characters that keep the hash of a side document from being guessed.</summary>
    public static string Salt() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
