using Coop.Storefront.Account;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Office.Book;

/// <summary>All sheets of the book, in its order.</summary>
public static partial class Sheets
{
    /// <summary>Grams, millilitres and pieces as people type them.</summary>
    public static readonly IReadOnlyList<(string Word, Phrase Name)> Units =
    [
        ("g", new("kg", "kg")), ("ml", new("lít", "litres")), ("piece", new("cái, bao, chai", "pieces")),
    ];

    /// <summary>By the order of the book.</summary>
    public static IReadOnlyList<RecordSheet> All { get; } =
    [
        Fertilising, Composting, Care, Planting, Waste, Facility, Risk, Lab, Storage, Calibration, Training,
        Inspection, Complaint, Accident,
    ];

    /// <summary>The sheet of a kind, or null.</summary>
    public static RecordSheet? Find(string kind) => All.FirstOrDefault(s => s.Kind == kind);

    private static SheetField Word(string name, string vi, string en, bool optional = false,
        Phrase? hint = null) => new(name, SheetKind.Word, new(vi, en), optional, hint);

    private static SheetField Text(string name, string vi, string en, bool optional = false,
        Phrase? hint = null) => new(name, SheetKind.Text, new(vi, en), optional, hint);

    private static SheetField Of(
        SheetKind kind, string name, string vi, string en, bool optional = false, Phrase? hint = null) =>
        new(name, kind, new(vi, en), optional, hint);

    private static SheetField Whole(
        string name, string vi, string en, long least, long most, bool optional = false) =>
        new(name, SheetKind.Whole, new(vi, en), optional, Least: least, Most: most);

    private static SheetField Choose(
        string name, string vi, string en, params IReadOnlyList<(string Word, Phrase Name)> words) =>
        new(name, SheetKind.Choice, new(vi, en), Words: words);
}
