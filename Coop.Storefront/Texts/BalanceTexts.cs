using Coop.Storefront.Layout;
using Coop.Traceability.Genealogy;

namespace Coop.Storefront.Texts;

/// <summary>Where every gram of a lot is, in a sentence.</summary>
public static class BalanceTexts
{
    public static readonly Phrase Title = new("Cân đối khối lượng", "Mass balance");

    private static readonly Phrase Came = new("vào {0}", "{0} came");
    private static readonly Phrase Found = new("kiểm kho thấy lại {0}", "{0} found again");
    private static readonly Phrase Returned = new("trả về {0}", "{0} came back");
    private static readonly Phrase Used = new("chế biến {0}", "{0} worked up");
    private static readonly Phrase Opened = new("mở gói {0}", "{0} opened again");
    private static readonly Phrase Packed = new("đóng gói {0}", "{0} packed");
    private static readonly Phrase Shipped = new("gửi theo đơn {0}", "{0} sent with orders");
    private static readonly Phrase Delivered = new("giao rời {0}", "{0} delivered");
    private static readonly Phrase Destroyed = new("tiêu hủy {0}", "{0} destroyed");
    private static readonly Phrase Taken = new("mẫu, thử, biếu {0}", "{0} samples, tasting, gifts");
    private static readonly Phrase Lost = new("hao hụt {0}", "{0} lost");
    private static readonly Phrase OnHand = new("còn {0}", "{0} on hand");
    private static readonly Phrase Off = new("LỆCH {0}", "OFF BY {0}");

    /// <summary>For example: vào 4,1 kg = đóng gói 4 kg + còn 100 g.</summary>
    public static string Sentence(MassBalance balance, Language language)
    {
        (Phrase Name, long Grams)[] came =
            [(Came, balance.Came), (Found, balance.Found), (Returned, balance.Returned)];
        (Phrase Name, long Grams)[] went =
        [
            (balance.Kind == "packs" ? Opened : Used, balance.Used), (Packed, balance.Packed),
            (Shipped, balance.Shipped), (Delivered, balance.Delivered), (Destroyed, balance.Destroyed),
            (Taken, balance.Taken), (Lost, balance.Lost),
        ];
        string Said((Phrase Name, long Grams) part) =>
            part.Name.In(language, Show.Weight(part.Grams, language));
        var sentence = string.Join(" + ", came.Where(p => p.Grams > 0).Select(Said)) + " = "
            + string.Join(" + ", went.Where(p => p.Grams > 0).Append((OnHand, balance.OnHand)).Select(Said));
        return balance.Holds()
            ? sentence + "."
            : sentence + "; " + Said((Off, Math.Abs(balance.In() - balance.Out() - balance.OnHand)));
    }
}
