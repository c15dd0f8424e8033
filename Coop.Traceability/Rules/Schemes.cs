namespace Coop.Traceability.Rules;

/// <summary>The kinds of certificates a co-op can hold, as they are written on the wire.</summary>
public static class Schemes
{
    /// <summary>Good agricultural practice: belongs to plots.</summary>
    public const string VietGap = "vietgap";

    /// <summary>Organic farming: belongs to plots.</summary>
    public const string Organic = "organic";

    /// <summary>One Commune One Product: stars that belong to products.</summary>
    public const string Ocop = "ocop";

    /// <summary>A standard the co-op declares for its products (tiêu chuẩn cơ sở).</summary>
    public const string Standard = "standard";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All = [VietGap, Organic, Ocop, Standard];

    /// <summary>Whether the scheme certifies land, so that a certificate names plots.</summary>
    public static bool IsOfLand(string scheme) => scheme is VietGap or Organic;
}

/// <summary>One edition of a certification scheme.</summary>
/// <param name="Scheme">One of <see cref="Schemes"/>.</param>
/// <param name="Name">What pages call the scheme.</param>
/// <param name="MonthsMore">How long a certificate may be extended in all; 0: not at all.</param>
public sealed record SchemeEdition(
    string Id, string Scheme, Wording Name, string Document, DateOnly ValidFrom, DateOnly? ValidTo,
    int MonthsMore = 0) : DatedRule(Id, Document, ValidFrom, ValidTo);

/// <summary>
/// The editions there are. Where a document does not tell the day it came into force, the first day of its
/// year stands.
/// </summary>
public static class SchemeEditions
{
    private static readonly Wording VietGap = new("VietGAP", "VietGAP");
    private static readonly Wording Organic = new("Hữu cơ", "Organic");
    private static readonly Wording Ocop = new("OCOP", "OCOP");
    private static readonly Wording Standard = new("Tiêu chuẩn cơ sở", "Own standard");

    /// <summary>All editions of all schemes.</summary>
    public static readonly IReadOnlyList<SchemeEdition> All =
    [
        new("tcvn-11892-1-2017", Schemes.VietGap, VietGap, "TCVN 11892-1:2017", new(2017, 1, 1),
            new(2026, 7, 7), MonthsMore: 3),
        new("tcvn-11892-1-2026", Schemes.VietGap, VietGap, "TCVN 11892-1:2026", new(2026, 7, 8), null,
            MonthsMore: 3),
        new("tcvn-11041", Schemes.Organic, Organic, "TCVN 11041", new(2017, 1, 1), null),
        new("qd-148-2023", Schemes.Ocop, Ocop, "Quyết định 148/QĐ-TTg", new(2023, 2, 24), new(2025, 7, 5)),
        new("qd-148-2023-1489-2025", Schemes.Ocop, Ocop,
            "Quyết định 148/QĐ-TTg, sửa đổi bởi Quyết định 1489/QĐ-TTg", new(2025, 7, 6), null),
        new("tccs", Schemes.Standard, Standard, "TCCS", DateOnly.MinValue, null),
    ];

    /// <summary>The edition in force on a day; null when the scheme had none.</summary>
    public static SchemeEdition? On(string scheme, DateOnly day) =>
        All.Where(e => e.Scheme == scheme).On(day);

    /// <summary>The edition of an id; null when there is none.</summary>
    public static SchemeEdition? Find(string? id) => All.FirstOrDefault(e => e.Id == id);
}
