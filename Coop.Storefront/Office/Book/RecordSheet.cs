using Coop.Storefront.Account;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Office.Book;

/// <summary>
/// How one kind of record is entered, listed, shown and printed. Everything the pages of a kind need is in
/// its sheet; the values themselves travel as the typed request of the kind.
/// </summary>
/// <param name="Kind">One of the book's kinds.</param>
/// <param name="Name">What the kind is called in lists.</param>
/// <param name="Heading">Heading of the printed log, as VietGAP's books have it.</param>
/// <param name="Enter">What the button to a new one says.</param>
/// <param name="When">How its day is asked for.</param>
/// <param name="Right">Who may enter it.</param>
/// <param name="Request">The request it is read into; each field is a property of it.</param>
/// <param name="Fields">From top to bottom.</param>
public sealed record RecordSheet(
    string Kind, Phrase Name, Phrase Heading, Phrase Enter, Phrase When, Right Right, Type Request,
    IReadOnlyList<SheetField> Fields)
{
    /// <summary>A field by its name.</summary>
    public SheetField? Field(string name) => Fields.FirstOrDefault(f => f.Name == name);
}

/// <summary>How a field of a sheet is typed.</summary>
public enum SheetKind
{
    /// <summary>A short word.</summary>
    Word,

    /// <summary>Several lines.</summary>
    Text,

    /// <summary>A person's name or phone: for the vault.</summary>
    Phone,
    Plot,
    Plots,
    Member,
    Members,
    Lot,

    /// <summary>The code of a bought input.</summary>
    Supply,

    /// <summary>Grams, typed in kilograms.</summary>
    Weight,

    /// <summary>A number and, in the field <c>unit</c>, what it counts.</summary>
    Amount,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>Square metres.</summary>
    Area,

    /// <summary>A number with one decimal, kept in tenths.</summary>
    Tenths,
    Day,
    Choice,
    YesNo,
}

/// <summary>One field of a sheet.</summary>
/// <param name="Name">Property of the request, as on the wire.</param>
/// <param name="Words">For choices: the words and what they are called.</param>
public sealed record SheetField(
    string Name, SheetKind Kind, Phrase Label, bool Optional = false, Phrase? Hint = null, long Least = 0,
    long Most = 0, params IReadOnlyList<(string Word, Phrase Name)> Words);
