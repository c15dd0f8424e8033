using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.People;

namespace Coop.Storefront.Office.Entry;

/// <summary>
/// What was typed into a form, read field by field. A field that cannot be read is marked with its reason and
/// gives
/// a harmless value; the caller looks at <see cref="HasFaults"/> before using any of them.
/// </summary>
public sealed class FormInput(IReadOnlyDictionary<string, string> typed, Language language)
{
    private const int LongestValue = 10_000;
    private readonly Dictionary<string, string> faults = [];

    /// <summary>Nothing typed yet.</summary>
    public static FormInput Fresh(Language language, params (string Name, string Value)[] values) =>
        new(values.ToDictionary(v => v.Name, v => v.Value), language);

    /// <summary>Whether any field was not understood.</summary>
    public bool HasFaults => faults.Count > 0;

    /// <summary>The idempotency key of the form.</summary>
    public string Key => Typed("_key") is { Length: > 0 and <= 100 } key ? key : Hash;

    /// <summary>SHA-256 over everything typed, without the key and the token.</summary>
    public string Hash =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', typed
        .Where(entry => !entry.Key.StartsWith('_')).OrderBy(entry => entry.Key, StringComparer.Ordinal)
        .Select(entry => $"{entry.Key.Length}:{entry.Key}{entry.Value.Length}:{entry.Value}")))));

    /// <summary>Reads the form of a request.</summary>
    public static async Task<FormInput> OfAsync(Desk desk)
    {
        var form = await desk.Http.Request.ReadFormAsync(desk.Stop);
        var typed = form.ToDictionary(f => f.Key, f => Tidy(f.Value.ToString()));
        await FormFiles.NameAsync(form.Files, typed, desk.Stop);
        return new FormInput(typed, desk.Language);
    }

    /// <summary>What stands in the field, as typed.</summary>
    public string Typed(string name) => typed.GetValueOrDefault(name, "");

    /// <summary>What is wrong with the field, or null.</summary>
    public string? FaultOf(string name) => faults.GetValueOrDefault(name);

    /// <summary>Marks a field.</summary>
    public void Blame(string name, string reason) => faults.TryAdd(name, reason);

    /// <summary>Marks a field.</summary>
    public void Blame(string name, Phrase reason, params string[] values) =>
        Blame(name, values.Length == 0 ? reason.In(language) : reason.In(language, values));

    /// <summary>Marks the field a refusal is about: the first whose beginning of a code fits.</summary>
    public FormInput Blamed(Told told, params (string CodeBegins, string Field)[] fields)
    {
        var hit = fields.FirstOrDefault(f => told.Code.StartsWith(f.CodeBegins, StringComparison.Ordinal));
        if (hit.Field is { } name)
        {
            Blame(name, told.Sentence);
        }

        return this;
    }

    /// <summary>Marks the fields a refusal names.</summary>
    /// <param name="fields">Name on the form by name in the shop.</param>
    public FormInput Blamed(Told told, IReadOnlyDictionary<string, string> fields)
    {
        foreach (var fault in told.Fields ?? [])
        {
            if (fields.TryGetValue(fault.Field, out var name))
            {
                Blame(name, fault.Sentence);
            }
        }

        return this;
    }

    /// <summary>A text without white space around it.</summary>
    public string Text(string name, int most, int least = 1)
    {
        var text = Typed(name).Trim();
        if (text.Length == 0 && least > 0)
        {
            Blame(name, OfficeTexts.Empty);
        }
        else if (text.Length < least)
        {
            Blame(name, OfficeTexts.TooShort, Digits(least));
        }
        else if (text.Length > Math.Min(most, LongestValue))
        {
            Blame(name, OfficeTexts.TooLong, Digits(most));
        }

        return text;
    }

    /// <summary>Weight in grams, typed in kilograms.</summary>
    public long Kilograms(string name, long mostGrams) =>
        Take(name, Layout.Typed.Kilograms(Typed(name), mostGrams));

    /// <summary>Whole đồng.</summary>
    public long Money(string name, long most = 10_000_000_000) =>
        Take(name, Layout.Typed.Money(Typed(name), most));

    /// <summary>A count above zero.</summary>
    public int Pieces(string name, int most) => (int)Take(name, Layout.Typed.Pieces(Typed(name), most));

    /// <summary>A day.</summary>
    public DateOnly Day(string name) => Take(name, Layout.Typed.Day(Typed(name)));

    /// <summary>One of the given values.</summary>
    public string One(string name, IEnumerable<string> of)
    {
        var value = Typed(name);
        if (!of.Contains(value))
        {
            Blame(name, OfficeTexts.ChooseOne);
        }

        return value;
    }

    /// <summary>Whether a box is ticked.</summary>
    public bool Ticked(string name) => Typed(name) == "yes";

    /// <summary>A phone number as typed, or null when the field is empty and may be.</summary>
    public string? Phone(string name, bool optional = false)
    {
        var text = Typed(name).Trim();
        if (text.Length == 0 && optional)
        {
            return null;
        }

        if (text.Length == 0)
        {
            Blame(name, OfficeTexts.Empty);
        }
        else if (!PhoneNumber.TryParse(text, out _))
        {
            Blame(name, OfficeTexts.NotAPhone);
        }

        return text;
    }

    /// <summary>An e-mail address.</summary>
    public string Email(string name)
    {
        var text = Text(name, 200);
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (text.Length > 0 && (at < 1 || at != text.LastIndexOf('@') || at == text.Length - 1
            || text.Any(c => char.IsWhiteSpace(c) || c is '<' or '>' or ',')))
        {
            Blame(name, OfficeTexts.NotAnEmail);
        }

        return text;
    }

    private T Take<T>(string name, Typed<T> read)
    {
        switch (read)
        {
            case Typed<T>.Read done:
                return done.Value;
            case Typed<T>.Unread no:
                Blame(name, no.Reason.In(language));
                return default!;
            default:
                throw new InvalidOperationException("What is typed is read or not.");
        }
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Form C, and line ends as they are stored: browsers send two characters.</summary>
    private static string Tidy(string typed) =>
        typed.Replace("\r\n", "\n", StringComparison.Ordinal).Normalize(NormalizationForm.FormC);
}
