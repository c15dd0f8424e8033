using Microsoft.AspNetCore.Html;

namespace Coop.Storefront.Office.Parts;

/// <summary>What an office page is made of, from top to bottom. Every text is in the page's language
/// already.</summary>
public abstract record Part
{
    private Part()
    {
    }

    /// <summary>A heading inside the page.</summary>
    public sealed record Heading(string Text) : Part;

    /// <summary>Plain sentences.</summary>
    public sealed record Words(string Text) : Part;

    /// <summary>Something the person must see: good news, care, or a stop.</summary>
    public sealed record Note(Tone Tone, string Text, string? More = null) : Part;

    /// <summary>The big jobs; the first is the main one.</summary>
    public sealed record Jobs(IReadOnlyList<Job> Items) : Part;

    /// <summary>Rows one under the other; a long list ends in a line that opens the rest.</summary>
    /// <param name="Empty">What is said when there are none.</param>
    public sealed record Rows(IReadOnlyList<Row> Items, string Empty) : Part
    {
        private const int Most = 30;

        /// <summary>How many stand open: all of a short list.</summary>
        public int Shown => Items.Count > Most + 5 ? Most : Items.Count;
    }

    /// <summary>Name and value, line by line.</summary>
    public sealed record Facts(IReadOnlyList<(string Name, string Value)> Items) : Part;

    /// <summary>Big numbers side by side, at most three.</summary>
    public sealed record Figures(IReadOnlyList<(string Number, string Name)> Items) : Part;

    /// <summary>A table that scrolls sideways when the screen is small.</summary>
    /// <param name="Caption">Says what it holds, for those who cannot see it.</param>
    public sealed record Table(
        string Caption, IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Lines) : Part;

    /// <summary>Links drawn as buttons.</summary>
    public sealed record Links(IReadOnlyList<Link> Items) : Part;

    /// <summary>A form.</summary>
    public sealed record Form(OfficeForm Of) : Part;

    /// <summary>A form behind a line to open it, for what is done rarely.</summary>
    public sealed record Folded(string Summary, OfficeForm Of, bool Open = false) : Part;

    /// <summary>Something to be copied by hand: a link, a key.</summary>
    public sealed record Copy(string Name, string Text) : Part;

    /// <summary>A picture made by the program itself.</summary>
    public sealed record Picture(HtmlString Svg) : Part;
}

/// <summary>How serious something is.</summary>
public enum Tone
{
    Good,
    Care,
    Stop,
}

/// <summary>A big job on the first page.</summary>
public sealed record Job(string Url, HtmlString Icon, string Name);

/// <summary>One row of a list.</summary>
/// <param name="Text">The first line.</param>
/// <param name="Small">The second, smaller line; may be empty.</param>
/// <param name="Url">Where it leads; null when nowhere.</param>
/// <param name="Pill">A word or number at the end; null for none.</param>
/// <param name="Tone">Colour of the pill.</param>
public sealed record Row(
    string Text, string Small, string? Url = null, string? Pill = null, Tone Tone = Tone.Good);

/// <summary>A link drawn as a button.</summary>
/// <param name="Main">True for the one thing to do next.</param>
public sealed record Link(string Url, string Text, bool Main = false);
