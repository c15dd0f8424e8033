using System.Text.RegularExpressions;
using Coop.Traceability.Sides;
using Coop.Traceability.Supplies;

namespace Coop.Traceability.Book;

/// <summary>What the facts of the book have in common to be looked at.</summary>
internal static partial class Rule
{
    /// <summary>Most characters of a short word.</summary>
    public const int LongestWord = 120;

    /// <summary>Most characters of what is written freely.</summary>
    public const int LongestText = 2000;

    /// <summary>The first thing that cannot be so.</summary>
    public static BookRefusal? First(params IEnumerable<BookRefusal?> faults) =>
        faults.FirstOrDefault(fault => fault is not null);

    /// <summary>A short word that may stand in an event: no phone, no e-mail address.</summary>
    public static BookRefusal? Word(string field, string? text, bool optional = false) =>
        (optional && text is null) || PlainText.IsGiven(text, LongestWord)
            ? null
            : new BookRefusal.TextInvalid(field, LongestWord);

    public static BookRefusal? OneOf(string field, string? word, IReadOnlyList<string> allowed) =>
        word is not null && allowed.Contains(word)
            ? null
            : new BookRefusal.WordUnknown(field, word ?? "", string.Join(", ", allowed));

    public static BookRefusal? Within(string field, long? number, long least, long most) =>
        number is null || (number >= least && number <= most)
            ? null
            : new BookRefusal.NumberInvalid(field, number.Value, least, most);

    public static BookRefusal? Some<T>(string field, IReadOnlyCollection<T> list) =>
        list.Count > 0 ? null : new BookRefusal.Missing(field);

    public static BookRefusal? Given(string field, SideRef? text) =>
        text is not null ? null : new BookRefusal.TextInvalid(field, LongestText);

    public static BookRefusal? Ordered(string field, DateOnly from, DateOnly? to) =>
        to is { } end && end < from ? new BookRefusal.DaysReversed(field, from, end) : null;

    /// <summary>Whether the text is a SHA-256 in lower-case hexadecimal.</summary>
    public static bool IsHash(string text) => PlainText.IsHash(text);

    /// <summary>Whether the text is a number as a laboratory writes it: 0.01, &lt;0.01.</summary>
    public static BookRefusal? Measured(string field, string? text, bool optional = false) =>
        (optional && text is null) || (text is { Length: <= 20 } && Number().IsMatch(text))
            ? null
            : new BookRefusal.TextInvalid(field, 20);

    [GeneratedRegex(@"^<?\d+(\.\d+)?$")]
    private static partial Regex Number();
}
