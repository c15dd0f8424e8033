using System.Globalization;
using System.Text;

namespace Coop.Commerce.VietQr;

/// <summary>Writes VietQR codes. No outside service sees an order.</summary>
public static class VietQrEncoder
{
    internal const string Napas = "A000000727";
    internal const string ToAccount = "QRIBFTTA";
    internal const string ToCard = "QRIBFTTC";

    /// <summary>The text inside the picture; fields in ascending order, the check in upper case.</summary>
    public static string Encode(VietQrPayload payload)
    {
        var account = Tlv.Write("00", payload.Bin) + Tlv.Write("01", payload.Account);
        var service = payload.ToCard ? ToCard : ToAccount;
        var text = new StringBuilder()
            .Append(Tlv.Write("00", "01"))
            .Append(Tlv.Write("01", payload.OnePurchase ? "12" : "11"))
            .Append(Tlv.Write("38", Tlv.Write("00", Napas) + Tlv.Write("01", account) + Tlv.Write("02",
                service)));
        Append(text, payload.Merchant.Where(f => f.Tag == "52"));
        text.Append(Tlv.Write("53", "704"));
        if (payload.Amount is { } amount)
        {
            text.Append(Tlv.Write("54", amount.ToString(CultureInfo.InvariantCulture)));
        }

        text.Append(Tlv.Write("58", "VN"));
        Append(text, payload.Merchant.Where(f => f.Tag != "52"));
        if (payload.Additional.Count > 0)
        {
            text.Append(Tlv.Write("62", string.Concat(payload.Additional.Select(f =>
                Tlv.Write(f.Tag, f.Value)))));
        }

        text.Append("6304");
        return text.Append(Crc16.Of(text.ToString()).ToString("X4", CultureInfo.InvariantCulture)).ToString();
    }

    private static void Append(StringBuilder text, IEnumerable<(string Tag, string Value)> fields)
    {
        foreach (var (tag, value) in fields)
        {
            text.Append(Tlv.Write(tag, value));
        }
    }
}
