using System.Text;
using Coop.Traceability.Identifiers;

namespace Coop.Storefront.Scan;

/// <summary>What the QR on a pack names: a GS1 Digital Link (<c>/01/…</c>) or its sibling without a GTIN
/// (<c>/t/…</c>).</summary>
/// <param name="Product">GTIN of 14 digits, or the product's slug.</param>
/// <param name="HasGtin">True for <c>/01/…</c>.</param>
/// <param name="Lot">The lot as written, or null.</param>
/// <param name="Serial">The serial as written, or null.</param>
/// <param name="InEnglish">True under <c>/en</c>: English whatever the browser prefers.</param>
/// <param name="Query">The query without its question mark and without <c>linkType</c>; may be empty.</param>
/// <param name="LinkType">The kind of link asked for, without a prefix; null when none is.</param>
public sealed record ScanAddress(
    string Product, bool HasGtin, string? Lot, string? Serial, bool InEnglish, string Query, string? LinkType)
{
    private const string UriCharacters = "-._~:/?#[]@!$&'()*+,;=%";
    private static readonly string[] ProductQualifiers = ["22", "10", "21"];
    private static readonly string[] LinkPrefixes =
        ["gs1:", "https://gs1.org/voc/", "https://ref.gs1.org/voc/"];

    /// <summary>Reads a request target; routers decode too much, so the raw text is read.</summary>
    /// <exception cref="FormatException">The address breaks the syntax; the message says how, in
    /// English.</exception>
    public static ScanAddress Parse(string rawTarget)
    {
        if (!rawTarget.All(
            c => char.IsAsciiLetterOrDigit(c) || UriCharacters.Contains(c, StringComparison.Ordinal)))
        {
            throw new FormatException("a character that no address may hold");
        }

        var (path, query) = Split(rawTarget);
        var inEnglish = path.StartsWith("/en/", StringComparison.Ordinal);
        var parts = (inEnglish ? path[3..] : path)[1..].Split('/');
        var parsed = parts[0] == "01" ? Gs1(parts) : Own(parts);
        var (rest, linkType) = ScanQuery.Read(query);
        return parsed with { InEnglish = inEnglish, Query = rest, LinkType = WithoutPrefix(linkType) };
    }

    private static (string Path, string Query) Split(string rawTarget)
    {
        var target = rawTarget.Split('#')[0];
        if (Uri.TryCreate(target, UriKind.Absolute, out var whole) && whole.Scheme is "http" or "https")
        {
            target = target[(target.IndexOf("//", StringComparison.Ordinal) + 2)..];
            target = target[target.IndexOf('/', StringComparison.Ordinal)..];
        }

        var at = target.IndexOf('?', StringComparison.Ordinal);
        var path = at < 0 ? target : target[..at];
        return (path.EndsWith('/') ? path[..^1] : path, at < 0 ? "" : target[(at + 1)..]);
    }

    private static ScanAddress Gs1(string[] parts)
    {
        if (parts.Length % 2 != 0)
        {
            throw new FormatException("an application identifier without a value");
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var last = -1;
        for (var i = 2; i < parts.Length; i += 2)
        {
            var place = parts[i] == "235" ? int.MaxValue - 1 : Array.IndexOf(ProductQualifiers, parts[i]);
            if (place < 0 || place <= last || (parts[i] == "235" && parts.Length > 4))
            {
                throw new FormatException($"({parts[i]}) may not stand there");
            }

            last = place;
            values[parts[i]] = Value(parts[i + 1], parts[i] == "235" ? 28 : 20);
        }

        var gtin = Decode(parts[1]);
        if (gtin.Length != 14 || !gtin.All(char.IsAsciiDigit)
            || Gtin.CheckDigit(gtin.AsSpan(0, 13)) != gtin[13])
        {
            throw new FormatException("(01) is not a GTIN of 14 digits with a right check digit");
        }

        return new(
            gtin, true, values.GetValueOrDefault("10"), values.GetValueOrDefault("21"), false, "", null);
    }

    private static ScanAddress Own(string[] parts) => parts.Length is >= 2 and <= 4
        ? new(
            Value(parts[1], 80), false, parts.Length > 2 ? Value(parts[2], 20) : null,
            parts.Length > 3 ? Value(parts[3], 20) : null, false, "", null)
        : throw new FormatException("too many or too few parts");

    private static string Value(string raw, int longest)
    {
        var value = Decode(raw);
        return value.Length is > 0 && value.Length <= longest && value.All(IsGs1Character)
            ? value
            : throw new FormatException("a value that is empty, too long or of wrong characters");
    }

    /// <summary>The 82 characters of GS1 texts.</summary>
    private static bool IsGs1Character(char c) =>
        char.IsAsciiLetterOrDigit(c) || "!\"%&'()*+,-./:;<=>?_".Contains(c, StringComparison.Ordinal);

    /// <summary>A plus stays a plus in a path; a broken escape stays as it is written.</summary>
    private static string Decode(string raw)
    {
        var bytes = new List<byte>(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            var isEscape = raw[i] == '%' && i + 2 < raw.Length
                && char.IsAsciiHexDigit(raw[i + 1]) && char.IsAsciiHexDigit(raw[i + 2]);
            bytes.Add(isEscape ? Convert.FromHexString(raw.AsSpan(i + 1, 2))[0] : (byte)raw[i]);
            i += isEscape ? 2 : 0;
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    private static string? WithoutPrefix(string? linkType)
    {
        var prefix = linkType is null
            ? null
            : LinkPrefixes.FirstOrDefault(p => linkType.StartsWith(p, StringComparison.Ordinal));
        return prefix is null ? linkType : linkType![prefix.Length..];
    }
}
