using Coop.Traceability.Rules;

namespace Coop.Commerce.Rules;

/// <summary>
/// The rates of value added tax by kind of goods, as dated data. A co-op confirms the kind of each pack size;
/// the rate follows from the day of the order, so that a rate that ends by law ends in the shop too.
/// </summary>
/// <param name="Percent">Whole percent inside the price by <see cref="VatKinds"/>.</param>
public sealed record VatRule(
    string Id, string Document, DateOnly ValidFrom, DateOnly? ValidTo,
    IReadOnlyDictionary<string, int> Percent)
    : DatedRule(Id, Document, ValidFrom, ValidTo)
{
    /// <summary>The rules there are, the oldest first. Reduced rates lie over the law for a time.</summary>
    public static readonly IReadOnlyList<VatRule> All =
    [
        new("vat-law-2008", "Luật 13/2008/QH12", DateOnly.MinValue, new DateOnly(2025, 6, 30), Rates(10)),
        new("vat-cut-2025-1", "Nghị định 180/2024/NĐ-CP", new DateOnly(2025, 1, 1),
            new DateOnly(2025, 6, 30), Rates(8)),
        new("vat-law-2024", "Luật 48/2024/QH15", new DateOnly(2025, 7, 1), null, Rates(10)),
        new("vat-cut-2025-2", "Nghị quyết 204/2025/QH15", new DateOnly(2025, 7, 1),
            new DateOnly(2026, 12, 31), Rates(8)),
    ];

    /// <summary>The rule of a day: of those in force the newest; of two of one day the reduction.</summary>
    public static VatRule On(DateOnly day) => All.Where(r => r.HoldsOn(day)).OrderBy(r => r.ValidFrom)
        .ThenBy(r => r.ValidTo is not null).Last();

    private static Dictionary<string, int> Rates(int standard) => new()
    {
        [VatKinds.Processed] = standard,
        [VatKinds.Raw] = 0,
        [VatKinds.Other] = standard,
    };
}

/// <summary>What goods are for the tax, as a person of the co-op confirmed it.</summary>
public static class VatKinds
{
    /// <summary>Tea that was withered, rolled, fired or scented, packed for sale.</summary>
    public const string Processed = "processed";

    /// <summary>The co-op's own produce, raw or only cleaned and dried: not subject to the tax.</summary>
    public const string Raw = "raw";

    /// <summary>Other goods: teaware, boxes.</summary>
    public const string Other = "other";

    public static IReadOnlyList<string> All { get; } = [Processed, Raw, Other];
}
