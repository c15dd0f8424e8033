using System.Text;
using Coop.Traceability.Identifiers;

namespace Coop.Traceability.DigitalLinks;

/// <summary>
/// What the code on a pack says: a GS1 Digital Link path, <c>/01/{gtin}/10/{lot}/21/{serial}</c>, or, for a
/// product without a GTIN, its sibling <c>/t/{product}/{lot}/{serial}</c>. Lot and serial may be missing
/// from the end.
/// </summary>
/// <param name="Gtin">Set in the first form.</param>
/// <param name="Product">The product's slug; set in the second form.</param>
/// <param name="Lot">Application identifier (10), 1 to 20 characters; not yet known to be a lot of
/// ours.</param>
/// <param name="Serial">Application identifier (21), 1 to 20 characters.</param>
public sealed record PackAddress(Gtin? Gtin, string? Product, string? Lot = null, string? Serial = null)
{
    /// <summary>Characters beside letters and digits that GS1 allows in (10) and (21): CSET 82.</summary>
    private const string Signs = "!\"%&'()*+,-./_:;<=>?";

    /// <summary>The address of one pack of ours.</summary>
    public static PackAddress Of(Gtin? gtin, string slug, LotCode lot, SerialNumber serial) =>
        new(gtin, gtin is null ? slug : null, lot.Value, serial.Value);

    /// <summary>What serials are unique within: GTIN-14, else the slug.</summary>
    public string ProductKey => Gtin?.Value ?? Product!;

    /// <summary>The path, from its first slash on; every value is escaped.</summary>
    public string Path()
    {
        var path = new StringBuilder(
            Gtin is { } gtin ? $"/01/{gtin.Value}" : $"/t/{Uri.EscapeDataString(Product!)}");
        Append(path, "10", Lot);
        Append(path, "21", Serial);
        return path.ToString();
    }

    /// <summary>
    /// The whole address under a host's root, for example <c>https://trunglong.example</c>.
    /// </summary>
    public string Under(string root) => root.TrimEnd('/') + Path();

    /// <summary>
    /// Reads the path of a request as it came over the wire, still escaped: a slash inside a lot is
    /// <c>%2F</c>. One slash at the end and the query are ignored. False when a part is unknown, empty, out
    /// of order or unfit.
    /// </summary>
    public static bool TryParse(string? rawPath, out PackAddress address)
    {
        address = new PackAddress(null, null);
        var path = (rawPath ?? "").Split('?', '#')[0];
        var parts = (path.EndsWith('/') ? path[..^1] : path).Split('/').Skip(1).Select(Unescape).ToList();
        if (parts.Any(p => p is null or ""))
        {
            return false;
        }

        var read = parts is ["01", ..] ? OfGtin(parts!) : parts is ["t", ..] ? OfSlug(parts!) : null;
        address = read ?? address;
        return read is not null;
    }

    private static PackAddress? OfGtin(List<string> parts)
    {
        var fits = parts is [_, { Length: 14 }] or [_, { Length: 14 }, "10" or "21", _]
            or [_, { Length: 14 }, "10", _, "21", _];
        if (!fits || !Identifiers.Gtin.TryParse(parts[1], out var gtin))
        {
            return null;
        }

        var lot = parts is [_, _, "10", ..] ? parts[3] : null;
        var serial = parts is [_, _, "21", _] or [_, _, _, _, "21", _] ? parts[^1] : null;
        return Fits(lot) && Fits(serial) ? new PackAddress(gtin, null, lot, serial) : null;
    }

    private static PackAddress? OfSlug(List<string> parts) =>
        parts.Count is >= 2 and <= 4 && Slug.Fits(parts[1]) && parts.Skip(2).All(Fits)
            ? new PackAddress(null, parts[1], parts.ElementAtOrDefault(2), parts.ElementAtOrDefault(3))
            : null;

    private static bool Fits(string? value) =>
        value is null || (value.Length is >= 1 and <= 20
            && value.All(c => char.IsAsciiLetterOrDigit(c) || Signs.Contains(c, StringComparison.Ordinal)));

    private static string? Unescape(string part)
    {
        var plain = Uri.UnescapeDataString(part);
        return plain.Contains('\0', StringComparison.Ordinal) ? null : plain;
    }

    private void Append(StringBuilder path, string identifier, string? value)
    {
        if (value is not null)
        {
            path.Append(Gtin is null ? "/" : $"/{identifier}/").Append(Uri.EscapeDataString(value));
        }
    }
}
