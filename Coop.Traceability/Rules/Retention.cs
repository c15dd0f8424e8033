namespace Coop.Traceability.Rules;

/// <summary>What has to be kept.</summary>
public enum KeptKind
{
    /// <summary>Farm diary, lots and processing.</summary>
    Lot,

    /// <summary>What the public page of a lot said, with its history.</summary>
    Page,

    /// <summary>Contracts with buyers.</summary>
    Order,

    /// <summary>Vouchers, invoices and purchase lists.</summary>
    Voucher,

    /// <summary>Register of members, resolutions.</summary>
    Member,
}

/// <summary>The days retention is counted from; unknown ones are null.</summary>
/// <param name="HarvestedOn">Last day of picking.</param>
/// <param name="MadeOn">The day it was made, ordered or written.</param>
/// <param name="ExpiresOn">Best before.</param>
public sealed record RetentionDates(DateOnly? HarvestedOn, DateOnly MadeOn, DateOnly? ExpiresOn);

/// <summary>Until when something is kept.</summary>
/// <param name="Until">Last day; null: as long as the co-op lives.</param>
/// <param name="Documents">Why.</param>
public sealed record RetentionTerm(DateOnly? Until, IReadOnlyList<string> Documents);

/// <summary>One duty to keep.</summary>
/// <param name="Months">Whole months after the day; null: as long as the co-op lives.</param>
/// <param name="From">Chooses the day; null when the duty does not apply.</param>
public sealed record RetentionRule(
    string Id, KeptKind Kind, int? Months, Func<RetentionDates, DateOnly?> From, string Document,
    DateOnly ValidFrom) : DatedRule(Id, Document, ValidFrom, null);

/// <summary>How long things are kept: the longest of all duties that hold. Nothing is deleted
/// before.</summary>
public static class Retention
{
    private static readonly DateOnly Ever = DateOnly.MinValue;
    private static readonly DateOnly Circular31 = new(2026, 7, 1);

    /// <summary>The duties there are.</summary>
    public static readonly IReadOnlyList<RetentionRule> All =
    [
        new("vietgap-diary", KeptKind.Lot, 24, d => d.HarvestedOn, "VietGAP, mục 80-87", Ever),
        new("tt31-expiry", KeptKind.Lot, 12, d => d.ExpiresOn, "Thông tư 31/2026/TT-BCT, Điều 8", Circular31),
        new("tt31-no-expiry", KeptKind.Lot, 60, d => d.ExpiresOn is null ? d.MadeOn : null,
            "Thông tư 31/2026/TT-BCT, Điều 8", Circular31),
        new("nd37-label", KeptKind.Page, 12, d => d.ExpiresOn, "Nghị định 37/2026/NĐ-CP, Điều 52-55",
            new(2026, 1, 23)),
        new("law122-contract", KeptKind.Order, 36, d => d.MadeOn, "Luật 122/2025/QH15, Điều 16", Ever),
        new("accounting", KeptKind.Voucher, 120, d => d.MadeOn, "Luật Kế toán", Ever),
        new("law17-members", KeptKind.Member, null, d => d.MadeOn, "Luật 17/2023/QH15, Điều 12, 15", Ever),
    ];

    /// <summary>
    /// Until when. A duty applies when it held on the day it counts from; before that the earlier ones do.
    /// </summary>
    public static RetentionTerm Until(KeptKind kind, RetentionDates dates)
    {
        var duties = All.Where(r => r.Kind == kind)
            .Select(r => (Rule: r, Day: r.From(dates)))
            .Where(d => d.Day is { } day && d.Rule.HoldsOn(day)).ToList();
        var documents = duties.Select(d => d.Rule.Document).Distinct().ToList();
        return duties.Count == 0 || duties.Any(d => d.Rule.Months is null)
            ? new RetentionTerm(null, documents)
            : new RetentionTerm(duties.Max(d => d.Day!.Value.AddMonths(d.Rule.Months!.Value)), documents);
    }
}
