namespace Coop.Traceability.Rules;

/// <summary>The least that must be told of a lot before it is sold, by the law of its packing day.</summary>
public sealed record TraceData(
    string Id, string Document, DateOnly ValidFrom, DateOnly? ValidTo, IReadOnlyList<TraceItem> Items)
    : DatedRule(Id, Document, ValidFrom, ValidTo)
{
    private static readonly IReadOnlyList<TraceItem> Minimum =
    [
        new("a", TraceItems.Name, new("Tên sản phẩm", "Product name"), Required: true),
        new("b", TraceItems.Image, new("Hình ảnh sản phẩm", "Picture of the product"), Required: true),
        new("c", TraceItems.Producer, new("Tên đơn vị sản xuất", "Name of the producer"), Required: true),
        new("d", TraceItems.Address, new("Địa chỉ đơn vị sản xuất", "Address of the producer"),
            Required: true),
        new("đ", TraceItems.Origin, new("Nguồn gốc, xuất xứ", "Origin"), Required: true),
        new("e", TraceItems.Events, new("Các khâu và thời gian từng khâu", "Steps and their times"),
            Required: true),
        new("g", TraceItems.Lot, new("Nhãn hiệu, số lô, số sê-ri", "Brand, lot or serial number"),
            Required: false),
        new("h", TraceItems.Expiry, new("Hạn sử dụng", "Best before"), Required: false),
        new("i", TraceItems.Standards, new("Tiêu chuẩn áp dụng", "Standards applied"), Required: true),
    ];

    /// <summary>
    /// The lists there are. The circular before the decree asked for the same things; it is kept apart so
    /// that pages name the document that was in force.
    /// </summary>
    public static readonly IReadOnlyList<TraceData> All =
    [
        new("tt-02-2024", "Thông tư 02/2024/TT-BKHCN", DateOnly.MinValue, new(2026, 6, 30), Minimum),
        new("nd-37-2026-23-5", "Nghị định 37/2026/NĐ-CP, Điều 23 khoản 5", new(2026, 7, 1), null, Minimum),
    ];

    /// <summary>The list of a day; there always is one.</summary>
    public static TraceData On(DateOnly day) => DatedRules.On(All, day)!;
}

/// <summary>One thing that must be told.</summary>
/// <param name="Letter">Its point in the decree.</param>
/// <param name="Word">One of <see cref="TraceItems"/>.</param>
/// <param name="Required">False: only if there is any.</param>
public sealed record TraceItem(string Letter, string Word, Wording Name, bool Required);

/// <summary>How the things that must be told are written on the wire.</summary>
public static class TraceItems
{
    public const string Name = "name";
    public const string Image = "image";
    public const string Producer = "producer";
    public const string Address = "address";
    public const string Origin = "origin";
    public const string Events = "events";
    public const string Lot = "lot";
    public const string Expiry = "expiry";
    public const string Standards = "standards";
}
