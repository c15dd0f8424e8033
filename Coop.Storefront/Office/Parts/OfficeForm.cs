namespace Coop.Storefront.Office.Parts;

/// <summary>A form of the office.</summary>
/// <param name="Action">Where it posts.</param>
/// <param name="Fields">Its fields from top to bottom.</param>
/// <param name="Submit">What the button says.</param>
/// <param name="Token">Antiforgery token.</param>
/// <param name="Key">Fresh idempotency key: posting twice does nothing twice.</param>
/// <param name="Refusal">Why it was not done the last time, in a sentence; or null.</param>
/// <param name="Quiet">True for a button that is not the one thing to do next.</param>
public sealed record OfficeForm(
    string Action,
    IReadOnlyList<OfficeField> Fields,
    string Submit,
    string Token,
    string Key,
    string? Refusal = null,
    bool Quiet = false);

/// <summary>How a field is typed into.</summary>
public enum FieldKind
{
    Text,
    Lines,
    Phone,
    Email,
    Password,
    NewPassword,

    /// <summary>Big digits with a decimal mark: weights.</summary>
    Weight,

    /// <summary>Whole numbers and money.</summary>
    Number,
    Day,
    Time,
    Select,

    /// <summary>A short field beside its label: many weights in little room.</summary>
    Beside,

    /// <summary>A lot with a box to tick and a field for a part of it: <c>lot-CODE</c> and
    /// <c>part-CODE</c>.</summary>
    Lot,

    /// <summary>Big tiles, one of which is chosen.</summary>
    Tiles,
    Check,
    Hidden,

    /// <summary>Files to be chosen; see <see cref="Entry.FormFiles"/>.</summary>
    File,

    /// <summary>A file of text: a table or a list.</summary>
    TextFile,

    /// <summary>A heading between fields; takes nothing.</summary>
    Section,

    /// <summary>Fields behind a line to open them; takes nothing itself.</summary>
    Folded,
}

/// <summary>One field.</summary>
/// <param name="Name">Its name, also its id.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Kind">How it is typed into.</param>
/// <param name="Value">What it holds, as typed.</param>
/// <param name="Hint">What to type, or null.</param>
/// <param name="Error">What is wrong with it, or null.</param>
/// <param name="Choices">For selects and tiles.</param>
/// <param name="Optional">True when it may stay empty; said beside the label.</param>
/// <param name="OtherDay">For tiles that ask for a day: the other day as typed; shown when that tile is
/// chosen.</param>
/// <param name="Inside">For folded ones: the fields behind the line.</param>
public sealed record OfficeField(
    string Name,
    string Label,
    FieldKind Kind = FieldKind.Text,
    string Value = "",
    string? Hint = null,
    string? Error = null,
    IReadOnlyList<Choice>? Choices = null,
    bool Optional = false,
    string? OtherDay = null,
    IReadOnlyList<OfficeField>? Inside = null)
{
    /// <summary>How many boxes and fields behind the line hold something.</summary>
    public int Filled => (Inside ?? []).Sum(f => f.Kind == FieldKind.Folded ? f.Filled
        : f.Value.Length > 0 || f.Choices is [{ Value.Length: > 0 }] ? 1 : 0);

    /// <summary>Whether something behind the line is marked.</summary>
    public bool Marked => (Inside ?? []).Any(f => f.Error is not null || f.Marked);
}

/// <summary>One thing that can be chosen.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Text">What is read.</param>
/// <param name="Small">A second line on tiles.</param>
/// <param name="Group">In selects: the heading it stands under; empty for none.</param>
public sealed record Choice(string Value, string Text, string Small = "", string Group = "");

/// <summary>A page of the office: its frame and its parts.</summary>
public sealed record OfficePage(Layout.OfficeFrame Frame, IReadOnlyList<Part> Parts);
