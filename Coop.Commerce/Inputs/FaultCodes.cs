namespace Coop.Commerce.Inputs;

/// <summary>
/// What can be wrong with one field. The words are stable: pages and programs choose their sentence by them.
/// </summary>
public static class FaultCodes
{
    /// <summary>Nothing was typed where something is needed.</summary>
    public const string Missing = "missing";

    /// <summary>Fewer characters than <see cref="Least"/>.</summary>
    public const string TooShort = "too-short";

    /// <summary>More characters than <see cref="Most"/>.</summary>
    public const string TooLong = "too-long";

    /// <summary>A number outside <see cref="Least"/> to <see cref="Most"/>.</summary>
    public const string OutOfRange = "out-of-range";

    /// <summary>More or fewer entries than <see cref="Least"/> to <see cref="Most"/>.</summary>
    public const string Count = "count";

    /// <summary>Not <see cref="Least"/> characters of those that order codes are made of.</summary>
    public const string OrderPrefix = "order-prefix";

    /// <summary>Not <see cref="Least"/> to <see cref="Most"/> letters.</summary>
    public const string LotPrefix = "lot-prefix";

    /// <summary>Neither ten digits nor ten digits, a dash and three digits.</summary>
    public const string TaxCodeForm = "tax-code-form";

    /// <summary>A tax code whose tenth digit does not fit the nine before it.</summary>
    public const string TaxCodeCheck = "tax-code-check";

    public const string Phone = "phone";

    public const string Email = "email";

    /// <summary>Not the six digits that name a bank.</summary>
    public const string BankBin = "bank-bin";

    /// <summary>Not 1 to <see cref="Most"/> letters and digits.</summary>
    public const string BankAccount = "bank-account";

    /// <summary>Not in capitals without marks, as banks print names.</summary>
    public const string BankHolder = "bank-holder";

    /// <summary>The hold of a card order is shorter than <see cref="Least"/> minutes.</summary>
    public const string CardHold = "card-hold";

    /// <summary>Goods are released before the office is reminded, at <see cref="Least"/> hours.</summary>
    public const string ReleaseEarly = "release-early";

    /// <summary>Not small letters, digits and single dashes.</summary>
    public const string Slug = "slug";

    /// <summary>Not capital letters, digits and dashes.</summary>
    public const string Sku = "sku";

    /// <summary>Not a rate of VAT the law knows.</summary>
    public const string VatRate = "vat-rate";

    /// <summary>Name of the lower limit among a fault's numbers.</summary>
    public const string Least = "least";

    /// <summary>Name of the upper limit among a fault's numbers.</summary>
    public const string Most = "most";

    /// <summary>Every code there is.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Missing, TooShort, TooLong, OutOfRange, Count, OrderPrefix, LotPrefix, TaxCodeForm, TaxCodeCheck,
        Phone, Email, BankBin, BankAccount, BankHolder, CardHold, ReleaseEarly, Slug, Sku, VatRate,
    ];
}
