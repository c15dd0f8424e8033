using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Coop.Traceability.Seals;

/// <summary>
/// Canonical JSON after RFC 8785: members sorted by UTF-16 code units, no white space, shortest escapes and
/// numbers as ECMAScript writes them. The same bytes come out whatever order the store kept the members in.
/// </summary>
public static class CanonicalJson
{
    /// <summary>The canonical UTF-8 form of a JSON text.</summary>
    public static byte[] Of(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Of(document.RootElement);
    }

    /// <summary>The canonical UTF-8 form of a parsed value.</summary>
    public static byte[] Of(JsonElement element)
    {
        var text = new StringBuilder();
        Write(element, text);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Write(JsonElement element, StringBuilder to)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(element, to);
                break;
            case JsonValueKind.Array:
                WriteArray(element, to);
                break;
            case JsonValueKind.String:
                WriteText(element.GetString()!, to);
                break;
            case JsonValueKind.Number:
                to.Append(Number(element));
                break;
            default:
                to.Append(element.GetRawText());
                break;
        }
    }

    private static void WriteObject(JsonElement element, StringBuilder to)
    {
        to.Append('{');
        var first = true;
        foreach (var member in element.EnumerateObject().OrderBy(m => m.Name, StringComparer.Ordinal))
        {
            to.Append(first ? "" : ",");
            WriteText(member.Name, to);
            to.Append(':');
            Write(member.Value, to);
            first = false;
        }

        to.Append('}');
    }

    private static void WriteArray(JsonElement element, StringBuilder to)
    {
        to.Append('[');
        var first = true;
        foreach (var item in element.EnumerateArray())
        {
            to.Append(first ? "" : ",");
            Write(item, to);
            first = false;
        }

        to.Append(']');
    }

    private static void WriteText(string text, StringBuilder to)
    {
        to.Append('"');
        foreach (var c in text)
        {
            to.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\f' => "\\f",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => c.ToString(),
            });
        }

        to.Append('"');
    }

    /// <summary>Whole numbers as they are; others in the shortest form that reads back to the same
    /// double.</summary>
    private static string Number(JsonElement element)
    {
        if (element.TryGetInt64(out var whole) && Math.Abs((decimal)whole) <= 9_007_199_254_740_991)
        {
            return whole.ToString(CultureInfo.InvariantCulture);
        }

        return EcmaNumber.Write(element.GetDouble());
    }
}
