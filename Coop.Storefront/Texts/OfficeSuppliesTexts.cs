using Coop.Traceability.Supplies;

namespace Coop.Storefront.Texts;

/// <summary>The office's words about purchased inputs.</summary>
public static class OfficeSuppliesTexts
{
    public static readonly Phrase Supplies = new("Thuốc, phân đã mua", "Inputs bought");
    public static readonly Phrase NoSupplies = new(
        "Chưa ghi lần mua nào.", "No purchases recorded yet.");
    public static readonly Phrase NewSupply = new("Ghi lần mua", "Record a purchase");
    public static readonly Phrase WhichKind = new("Mua gì?", "What was bought?");
    public static readonly Phrase TradeName = new("Tên trên nhãn", "Name on the label");
    public static readonly Phrase Content = new("Hoạt chất hoặc công thức", "Active ingredient or formula");
    public static readonly Phrase ContentHint = new(
        "Ví dụ: abamectin; NPK 16-16-8", "For example abamectin; NPK 16-16-8");
    public static readonly Phrase Registrant = new("Đơn vị đăng ký (trên nhãn)", "Registrant (on the label)");
    public static readonly Phrase Batch = new("Số lô sản xuất", "Maker's batch");
    public static readonly Phrase Expiry = new("Hạn dùng", "Use by");
    public static readonly Phrase Business = new("Mua ở cửa hàng, công ty nào?", "From which shop or firm?");
    public static readonly Phrase PersonName = new(
        "Hoặc mua của người bán lẻ: họ tên", "Or from a person: full name");
    public static readonly Phrase PersonHint = new(
        "Tên và điện thoại của người được cất riêng, không in ra ngoài.",
        "A person's name and phone are kept apart and never shown outside.");
    public static readonly Phrase PersonPhone = new("Điện thoại người bán", "The seller's phone");
    public static readonly Phrase Quantity = new("Số lượng", "Quantity");
    public static readonly Phrase QuantityHint = new(
        "Ghi số nguyên theo đơn vị nhỏ: 1 lít = 1000 ml; 1 kg = 1000 g.",
        "Whole numbers of the small unit: 1 litre = 1000 ml; 1 kg = 1000 g.");
    public static readonly Phrase UnitLabel = new("Đơn vị", "Unit");
    public static readonly Phrase Price = new("Hết bao nhiêu tiền (đồng)?", "What did it cost (đồng)?");
    public static readonly Phrase WhenBought = new("Mua ngày nào?", "When was it bought?");
    public static readonly Phrase OwnCode = new("Mã ghi trên chai, bao", "Code on the bottle or bag");
    public static readonly Phrase OwnCodeHint = new(
        "Để trống thì máy cho mã.", "Empty: a code is made.");
    public static readonly Phrase Bought = new(
        "Đã ghi {0}: còn {1}. Ghi mã này lên chai, bao.", "Recorded {0}: {1} on hand. Write the code on it.");
    public static readonly Phrase Left = new("còn {0}", "{0} left");
    public static readonly Phrase UsedUp = new("hết", "used up");
    public static readonly Phrase ExpiredPill = new("hết hạn", "expired");
    public static readonly Phrase OnHand = new("Còn lại", "On hand");
    public static readonly Phrase BoughtQuantity = new("Đã mua", "Bought");
    public static readonly Phrase BoughtFrom = new("Mua của", "Bought from");
    public static readonly Phrase BoughtOn = new("Ngày mua", "Bought on");
    public static readonly Phrase Cost = new("Tiền", "Cost");
    public static readonly Phrase Erased = new("(đã xoá)", "(erased)");
    public static readonly Phrase WhereItWent = new("Đã dùng vào đâu", "Where it went");
    public static readonly Phrase NotUsed = new("Chưa dùng lần nào.", "Not used yet.");
    public static readonly Phrase UsedOnPlot = new(
        "nương {0} · {1} lô chè hái sau đó", "plot {0} · {1} lots after");
    public static readonly Phrase UsedElsewhere = new("việc khác trong sổ", "another record");
    public static readonly Phrase DisposedTotal = new("Đã bỏ", "Thrown away");
    public static readonly Phrase AdjustedTotal = new("Chênh khi đếm", "Difference when counted");
    public static readonly Phrase CountIt = new("Đếm lại thấy khác", "It was counted and differs");
    public static readonly Phrase Counted = new("Thực tế còn", "Really there");
    public static readonly Phrase SaveCount = new("Ghi số đếm được", "Save the count");
    public static readonly Phrase ThrowAway = new("Bỏ đi (hết hạn, hỏng)", "Throw away (expired, spoilt)");
    public static readonly Phrase Thrown = new("Bỏ đi bao nhiêu", "How much is thrown away");
    public static readonly Phrase SaveThrown = new("Ghi đã bỏ", "Save what was thrown away");
    public static readonly Phrase Reason = new("Vì sao?", "Why?");
    public static readonly Phrase When = new("Ngày nào?", "When?");
    public static readonly Phrase Adjusted = new("Đã ghi. {0} còn {1}.", "Recorded. {1} of {0} left.");
    public static readonly Phrase NotANumber = new(
        "Ghi số nguyên từ 0 trở lên.", "Give a whole number from 0 on.");
    public static readonly Phrase NoPhones = new(
        "Ô này không ghi số điện thoại hay e-mail.", "No phone and no e-mail in this field.");
    public static readonly Phrase IsExpired = new(
        "Đã hết hạn ngày {0}: không dùng nữa, ghi bỏ đi.", "It expired on {0}: throw it away and say so.");

    private static readonly Dictionary<string, Phrase> Kinds = new()
    {
        [SupplyWords.Pesticide] = new("thuốc bảo vệ thực vật", "pesticide"),
        [SupplyWords.Fertiliser] = new("phân bón", "fertiliser"),
        [SupplyWords.Other] = new("vật tư khác", "another input"),
    };

    private static readonly Dictionary<string, Phrase> Units = new()
    {
        [SupplyWords.Ml] = new("ml", "ml"),
        [SupplyWords.Gram] = new("g", "g"),
        [SupplyWords.Piece] = new("cái", "pieces"),
    };

    /// <summary>A kind of input in words; as it stands when it is none.</summary>
    public static Phrase Kind(string kind) => Kinds.GetValueOrDefault(kind) ?? new(kind, kind);

    /// <summary>A unit in words; as it stands when it is none.</summary>
    public static Phrase Unit(string unit) => Units.GetValueOrDefault(unit) ?? new(unit, unit);
}
