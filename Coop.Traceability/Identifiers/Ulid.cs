using System.Buffers.Binary;

namespace Coop.Traceability.Identifiers;

/// <summary>
/// 128 bits, the first 48 of them a Unix time in milliseconds, written as 26 Crockford base32 characters,
/// so that text order is time order. Time and randomness come in as values.
/// </summary>
public readonly record struct Ulid
{
    /// <summary>Characters of the written form.</summary>
    public const int Length = 26;

    internal const string Crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private readonly UInt128 bits;

    private Ulid(UInt128 bits) => this.bits = bits;

    /// <summary>Puts a ULID together from an instant and ten random bytes.</summary>
    public static Ulid Create(DateTimeOffset at, ReadOnlySpan<byte> random)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(random.Length, 10);
        var high = BinaryPrimitives.ReadUInt16BigEndian(random);
        var low = BinaryPrimitives.ReadUInt64BigEndian(random[2..]);
        var time = (UInt128)(ulong)at.ToUnixTimeMilliseconds();
        return new Ulid((time << 80) | ((UInt128)high << 64) | low);
    }

    public override string ToString() => string.Create(Length, bits, static (text, bits) =>
    {
        for (var i = Length - 1; i >= 0; i--, bits >>= 5)
        {
            text[i] = Crockford[(int)(uint)(bits & 31)];
        }
    });
}
