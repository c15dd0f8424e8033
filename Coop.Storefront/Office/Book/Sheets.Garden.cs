using Coop.Storefront.Account;
using Coop.Storefront.Texts;
using Coop.Traceability.Book;
using Coop.Traceability.Storage.Book;

namespace Coop.Storefront.Office.Book;

/// <summary>Work in the garden: group leaders enter it too.</summary>
public static partial class Sheets
{
    private static RecordSheet Fertilising => new(
        BookKinds.Fertilising, new("Bón phân", "Fertilising"),
        new("NHẬT KÝ BÓN PHÂN", "FERTILISER LOG"), new("Ghi lần bón phân", "Record fertilising"),
        new("Bón ngày nào?", "When was it done?"), Right.Field, typeof(FertilisingRequest),
        [
            Of(SheetKind.Plots, "plots", "Nương nào?", "Which plots?"),
            Word("product", "Tên phân bón", "Product"),
            Of(SheetKind.Amount, "amount", "Lượng bón", "Amount"),
            Choose("method", "Cách bón", "How?", ("root", new("bón gốc", "at the root")),
                ("broadcast", new("rắc đều", "broadcast")), ("leaf", new("phun lá", "on the leaf")),
                ("water", new("tưới", "with water"))),
            Of(SheetKind.Member, "operator", "Ai bón?", "Who did it?", optional: true,
                new("Để trống: chủ nương.", "Empty: the household of the plot.")),
            Whole("daysBeforePicking", "Cách ly trước khi hái (ngày)", "Days before picking", 0, 365, true),
            Word("formula", "Công thức", "Formula", true, new(
                "Ví dụ: NPK 16-16-8", "For example NPK 16-16-8")),
            Of(SheetKind.Supply, "supply", "Lấy từ lần mua nào?", "From which purchase?", optional: true),
            Of(SheetKind.Area, "areaM2", "Diện tích bón (m²)", "Area (m²)", optional: true,
                new("Để trống: cả nương.", "Empty: the whole plot.")),
        ]);

    private static RecordSheet Composting => new(
        BookKinds.Composting, new("Ủ phân hữu cơ", "Composting"),
        new("NHẬT KÝ Ủ PHÂN HỮU CƠ", "COMPOSTING LOG"), new("Ghi đống ủ", "Record compost"),
        new("Bắt đầu ủ ngày nào?", "When did it begin?"), Right.Field, typeof(CompostingRequest),
        [
            Word("material", "Nguyên liệu ủ", "Material", hint: new(
                "Ví dụ: phân gà, trấu", "For example chicken manure, husks")),
            Of(SheetKind.Weight, "grams", "Khối lượng (kg)", "Weight (kg)"),
            Choose("method", "Cách ủ", "Method", ("hot", new("ủ nóng", "hot")),
                ("cold", new("ủ nguội", "cold")), ("microbial", new("ủ men vi sinh", "with microbes"))),
            Of(SheetKind.Day, "endedOn", "Xong ngày nào?", "When did it end?", optional: true,
                new("Chưa xong thì để trống.", "Empty while it still lies.")),
        ]);

    private static RecordSheet Care => new(
        BookKinds.Care, new("Chăm sóc: đốn, làm cỏ, tưới", "Care: pruning, weeding, watering"),
        new("NHẬT KÝ CHĂM SÓC (ĐỐN, LÀM CỎ, TƯỚI)", "CARE LOG (PRUNING, WEEDING, WATERING)"),
        new("Ghi việc chăm sóc", "Record care"), new("Làm ngày nào?", "When was it done?"), Right.Field,
        typeof(CareRequest),
        [
            Of(SheetKind.Plots, "plots", "Nương nào?", "Which plots?"),
            Choose("work", "Làm gì?", "What was done?", ("prune", new("đốn, tỉa", "pruning")),
                ("weed", new("làm cỏ", "weeding")), ("irrigate", new("tưới nước", "watering")),
                ("other", new("việc khác", "other work"))),
            Of(SheetKind.Member, "worker", "Ai làm?", "Who did it?", optional: true,
                new("Để trống: chủ nương.", "Empty: the household of the plot.")),
            Word("waterSource", "Nước lấy ở đâu?", "Where did the water come from?", true,
                new("Khi tưới thì phải ghi.", "Needed when watering.")),
        ]);

    private static RecordSheet Planting => new(
        BookKinds.Planting, new("Giống, cây giống", "Planting material"),
        new("SỔ THEO DÕI GIỐNG, CÂY GIỐNG", "PLANTING MATERIAL LOG"),
        new("Ghi lần mua giống", "Record planting material"), new("Mua ngày nào?", "When was it bought?"),
        Right.Field, typeof(PlantingRequest),
        [
            Word("cultivar", "Tên giống", "Cultivar"),
            Whole("pieces", "Số cây", "How many plants?", 1, 10_000_000),
            Text("source", "Nơi bán và địa chỉ", "Seller and address"),
            Of(SheetKind.Plots, "plots", "Trồng ở nương nào?", "Planted on which plots?", optional: true),
            Word("treatment", "Đã xử lý bằng thuốc gì?", "Treated with what?", true),
            Text("reason", "Lý do xử lý", "Why was it treated?", true),
        ]);

    private static RecordSheet Waste => new(
        BookKinds.Waste, new("Chất thải, vỏ thuốc", "Waste and empty packs"),
        new("SỔ THU GOM CHẤT THẢI, VỎ BAO BÌ THUỐC BVTV", "LOG OF WASTE AND EMPTY PESTICIDE PACKS"),
        new("Ghi lần thu gom", "Record waste"), new("Gom ngày nào?", "When?"), Right.Field,
        typeof(WasteRequest),
        [
            Choose("waste", "Loại gì?", "What kind?",
                ("pesticide-packs", new("vỏ thuốc", "empty pesticide packs")),
                ("fertiliser-bags", new("bao phân", "fertiliser bags")),
                ("plants", new("cành, lá, cỏ", "branches and weeds")),
                ("rubbish", new("rác khác", "rubbish"))),
            Of(SheetKind.Amount, "amount", "Bao nhiêu?", "How much?"),
            Word("place", "Mang đi đâu?", "Where to?", hint: new("Ví dụ: bể thu gom thôn", "For example the "
                + "hamlet's tank")),
            Choose("treatment", "Xử lý thế nào?", "What was done with it?",
                ("tank", new("bỏ bể thu gom", "collection tank")),
                ("collected", new("đơn vị thu gom lấy", "taken by a collector")),
                ("composted", new("ủ phân", "composted")), ("reused", new("dùng lại", "reused")),
                ("buried", new("chôn", "buried"))),
        ]);
}
