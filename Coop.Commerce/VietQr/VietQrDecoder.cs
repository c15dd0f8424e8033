using System.Globalization;

namespace Coop.Commerce.VietQr;

/// <summary>Reads VietQR codes strictly: the check and every nested length must be right.</summary>
public static class VietQrDecoder
{
    private const string MerchantTags = "52 59 60 61";
    private const string AdditionalTags = "01 02 03 05 07 08";

    /// <summary>Reads a code; false, with the first fault in <paramref name="fault"/>, when it is not a
    /// right one.</summary>
    public static bool TryDecode(string text, out VietQrPayload? payload, out string fault)
    {
        payload = null;
        fault = Frame(text) ?? "";
        if (fault.Length > 0)
        {
            return false;
        }

        if (Tlv.Read(text[..^8]) is not { } fields)
        {
            fault = "A length does not fit.";
            return false;
        }

        payload = Read(fields, out fault);
        return payload is not null;
    }

    private static string? Frame(string text)
    {
        if (text.Length < 20 || !text.All(char.IsAscii))
        {
            return "Only ASCII characters are allowed.";
        }

        var check = Crc16.Of(text.AsSpan(0, text.Length - 4)).ToString("X4", CultureInfo.InvariantCulture);
        return text[^8..^4] != "6304" ? "The check is not the last field."
            : !text[^4..].Equals(check, StringComparison.OrdinalIgnoreCase) ? $"The check should be {check}."
            : !text.StartsWith("000201", StringComparison.Ordinal) ? "It does not begin with format 01."
            : null;
    }

    private static VietQrPayload? Read(IReadOnlyList<(string Tag, string Value)> fields, out string fault)
    {
        string? Field(string tag) => fields.Where(f => f.Tag == tag).Select(f => f.Value).FirstOrDefault();
        var known = fields.All(f => f.Tag is "00" or "01" or "38" or "53" or "54" or "58" or "62"
            || MerchantTags.Contains(f.Tag, StringComparison.Ordinal));
        var account = Account(Field("38"));
        var amount = Amount(Field("54"));
        var additional = Field("62") is { } more ? Tlv.Read(more) : [];
        fault = !known ? "A field is unknown."
            : Field("01") is not (null or "11" or "12") ? "Field 01 is neither 11 nor 12."
            : account is null ? "Field 38 is not an account or card."
            : Field("53") != "704" || Field("58") != "VN"
                ? "The currency is not đồng or the country not Vietnam."
            : amount is null ? "The amount is not whole đồng below 500,000,000."
            : additional is null || !additional.All(IsAdditional) ? "Field 62 is not right inside."
            : "";
        return fault.Length > 0 ? null : new VietQrPayload(
            Field("01") == "12", account!.Value.Bin, account.Value.Number, account.Value.Card,
            amount < 0 ? null : amount,
            [.. fields.Where(f => MerchantTags.Contains(f.Tag, StringComparison.Ordinal))], additional!);
    }

    private static (string Bin, string Number, bool Card)? Account(string? text)
    {
        if (text is null || Tlv.Read(text) is not
            [
                ("00", VietQrEncoder.Napas),
                ("01", var inner),
                ("02", VietQrEncoder.ToAccount or VietQrEncoder.ToCard)
            ])
        {
            return null;
        }

        var right = Tlv.Read(inner) is [("00", { Length: 6 } bin), ("01", { Length: <= 19 } number)]
            && bin.All(char.IsAsciiDigit) && number.All(char.IsAsciiLetterOrDigit)
                ? (bin, number, text.EndsWith(VietQrEncoder.ToCard, StringComparison.Ordinal))
                : default((string, string, bool)?);
        return right;
    }

    /// <summary>−1 when there is none, null when it is wrong.</summary>
    private static long? Amount(string? text) => text switch
    {
        null => -1,
        { Length: > 13 } or ['0', ..] => null,
        _ when !text.All(char.IsAsciiDigit) => null,
        _ when long.Parse(text, CultureInfo.InvariantCulture) is var amount =>
            amount < VietQrPayload.TransferLimit
            ? amount
            : null,
        _ => null,
    };

    private static bool IsAdditional((string Tag, string Value) field) =>
        AdditionalTags.Contains(field.Tag, StringComparison.Ordinal)
        && field.Value.Length <= VietQrPayload.PurposeLength;
}
