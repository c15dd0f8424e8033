using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace Coop.Storefront.Doubles.Stripe;

/// <summary>A form body with bracketed names, as the API takes them.</summary>
public sealed class StripeForm
{
    private readonly Dictionary<string, string> _fields;

    private StripeForm(Dictionary<string, string> fields) => _fields = fields;

    /// <summary>The names before the first bracket.</summary>
    public IEnumerable<string> Roots => _fields.Keys.Select(k => k.Split('[')[0]).Distinct();

    public static StripeForm Parse(string body)
    {
        using var reader = new FormReader(body);
        return new StripeForm(reader.ReadForm().ToDictionary(
            pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal));
    }

    /// <summary>A field's text; null when it was not sent or is empty.</summary>
    public string? Text(string name) =>
        _fields.TryGetValue(name, out var text) && text.Length > 0 ? text : null;

    /// <summary>A whole number, digits only.</summary>
    /// <returns>False when the field was sent and is none.</returns>
    public bool TryWhole(string name, out long? number)
    {
        number = null;
        if (Text(name) is not { } text)
        {
            return true;
        }

        var good = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        number = good ? value : null;
        return good;
    }

    /// <summary>The pairs <c>name[key]</c>.</summary>
    public IReadOnlyDictionary<string, string> Map(string name) => _fields
        .Where(f => f.Key.StartsWith(name + "[", StringComparison.Ordinal) && f.Key.EndsWith(']'))
        .ToDictionary(f => f.Key[(name.Length + 1)..^1], f => f.Value, StringComparer.Ordinal);

    /// <summary>How many entries a list has: <c>name[0]…</c>, <c>name[1]…</c>.</summary>
    public int Count(string name)
    {
        var count = 0;
        while (_fields.Keys.Any(k => k.StartsWith($"{name}[{count}]", StringComparison.Ordinal)))
        {
            count++;
        }

        return count;
    }
}
