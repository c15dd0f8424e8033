using Coop.Storefront.Layout;

namespace Coop.Storefront.Texts;

/// <summary>What a person is told when something typed was not understood.</summary>
public static class TypedTexts
{
    /// <summary>Nothing was typed.</summary>
    public static readonly Phrase Empty = new("Ô này còn trống.", "This field is empty.");

    /// <summary>Below zero.</summary>
    public static readonly Phrase Negative = new("Không ghi số âm.", "The number cannot be negative.");

    /// <summary>Zero.</summary>
    public static readonly Phrase MoreThanZero = new("Số phải lớn hơn 0.", "The number must be more than 0.");

    /// <summary>More characters than any real number has.</summary>
    public static readonly Phrase TooLong = new("Số này dài quá.", "That number is too long.");

    /// <summary>Not a weight.</summary>
    public static readonly Phrase NotAWeight = new(
        "Không đọc được số cân. Ví dụ: 2,5", "That weight could not be read. Example: 2.5");

    /// <summary>Finer than the scale.</summary>
    public static readonly Phrase TooFineWeight = new(
        "Ghi nhiều nhất 2 số sau dấu phẩy. Ví dụ: 2,55", "Use at most 2 decimals. Example: 2.55");

    /// <summary>Not an amount of money.</summary>
    public static readonly Phrase NotMoney = new(
        "Không đọc được số tiền. Ví dụ: 1.250.000", "That amount could not be read. Example: 1,250,000");

    /// <summary>Parts of a đồng.</summary>
    public static readonly Phrase WholeDong = new(
        "Tiền ghi tròn đồng, không có số lẻ. Ví dụ: 250.000", "Write whole đồng. Example: 250,000");

    /// <summary>Not a whole number.</summary>
    public static readonly Phrase NotACount = new(
        "Ghi một số tròn. Ví dụ: 2", "Write a whole number. Example: 2");

    /// <summary>Not a day.</summary>
    public static readonly Phrase NotADay = new(
        "Không đọc được ngày. Ví dụ: 10/03/2026",
        "That date could not be read. Example: 10/03/2026 (day first)");

    /// <summary>Three digits after one mark: thousands or decimals?</summary>
    public static Phrase AmbiguousWeight(string before, string after) => new(
        $"{before},{after} là {before} cân lẻ hay {before}{after} cân? Ghi lại: {before},{after[..2]} "
        + $"hoặc {before}{after}",
        $"Is {before}.{after} a little over {before} kg, or {before}{after} kg? Write "
        + $"{before}.{after[..2]} or {before}{after}");

    /// <summary>More than the field takes.</summary>
    public static Phrase WeightTooLarge(long most) => new(
        $"Nhiều quá, tối đa {Show.Weight(most)}.", $"Too much: at most {Show.Weight(most, Language.En)}.");

    /// <summary>More than the field takes.</summary>
    public static Phrase MoneyTooLarge(long most) => new(
        $"Nhiều quá, tối đa {Show.Money(most)}.", $"Too much: at most {Show.Money(most, Language.En)}.");

    /// <summary>More than the field takes.</summary>
    public static Phrase CountTooLarge(long most) => new(
        $"Nhiều quá, tối đa {Show.Count(most)}.", $"Too many: at most {Show.Count(most, Language.En)}.");
}
