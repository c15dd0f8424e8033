using Coop.Traceability.Genealogy;

namespace Coop.Storefront.Texts;

/// <summary>The office's words about tracing.</summary>
public static class OfficeTraceTexts
{
    public static readonly Phrase Title = new("Truy vết", "Trace");
    public static readonly Phrase TitleOf = new("Truy vết {0}", "Trace of {0}");
    public static readonly Phrase Code = new("Mã cần tìm", "Code to look for");
    public static readonly Phrase CodeHint = new(
        "Gõ mã lô, mã mẻ, mã nương, mã vật tư, số trên gói, hoặc cả địa chỉ trong mã QR.",
        "Type a lot, a run, a plot, an input, a pack's number, or the whole address in the QR code.");
    public static readonly Phrase Look = new("Truy vết", "Trace");
    public static readonly Phrase None = new(
        "Không có lô, mẻ, nương, vật tư hay gói nào mang mã {0}.",
        "No lot, run, plot, input or pack has the code {0}.");
    public static readonly Phrase Whole = new(
        "Đủ {0} chỗ, dài {1} bước, tìm hết {2} phần nghìn giây.",
        "All {0} things, {1} steps long, found in {2} thousandths of a second.");
    public static readonly Phrase Balance = new("Cân đối khối lượng", "Mass balance");
    public static readonly Phrase BalanceCaption = new(
        "Vào = ra + hao + còn lại, từng lô và từng mẻ", "In = out + loss + left, each lot and run");
    public static readonly Phrase What = new("Lô, mẻ", "Lot, run");
    public static readonly Phrase In = new("Vào", "In");
    public static readonly Phrase Out = new("Ra", "Out");
    public static readonly Phrase Loss = new("Hao", "Loss");
    public static readonly Phrase Left = new("Còn", "Left");
    public static readonly Phrase Fits = new("Khớp", "Fits");
    public static readonly Phrase Yes = new("khớp", "yes");
    public static readonly Phrase No = new("LỆCH", "NO");
    public static readonly Phrase From = new("từ {0}", "from {0}");
    public static readonly Phrase Units = new("{0} gói", "{0} packs");
    public static readonly Phrase OnHand = new("còn {0}", "{0} left");
    public static readonly Phrase Held = new("đang giữ", "held");
    public static readonly Phrase SetAside = new("{0} gói đang để riêng", "{0} packs set aside");
    public static readonly Phrase Facts = new("Các lần ghi ({0})", "Entries ({0})");

    /// <summary>What a column of the trace is called.</summary>
    public static Phrase Kind(string kind) => kind switch
    {
        TraceKinds.Plot => new("Nương", "Plots"),
        TraceKinds.Leaf => new("Búp tươi", "Fresh leaf"),
        TraceKinds.Batch => new("Mẻ chế biến", "Runs"),
        TraceKinds.Tea => new("Chè khô", "Made tea"),
        TraceKinds.Packs => new("Lô gói", "Lots of packs"),
        TraceKinds.Pack => new("Gói", "Pack"),
        TraceKinds.Delivery => new("Lô hàng giao", "Bulk deliveries"),
        TraceKinds.Supply => new("Vật tư đã mua", "Purchased input"),
        TraceKinds.Spray => new("Lần phun", "Sprayings"),
        TraceKinds.Record => new("Ghi chép khác", "Other records"),
        TraceKinds.Order => new("Đơn hàng", "Orders"),
        _ => new(kind, kind),
    };
}
