using System.Globalization;

namespace Coop.Commerce.VietQr;

/// <summary>Fields written as two digits of tag, two digits of length in characters, and the value.</summary>
internal static class Tlv
{
    /// <summary>Writes one field.</summary>
    public static string Write(string tag, string value) =>
        value.Length <= 99
            ? string.Create(CultureInfo.InvariantCulture, $"{tag}{value.Length:00}{value}")
            : throw new ArgumentException($"Field {tag} is longer than 99 characters.", nameof(value));

    /// <summary>Reads fields to the very end; null when a length does not fit or a tag comes twice.</summary>
    public static IReadOnlyList<(string Tag, string Value)>? Read(string text)
    {
        var fields = new List<(string Tag, string Value)>();
        for (var at = 0; at < text.Length;)
        {
            if (at + 4 > text.Length || !text.AsSpan(at, 4).ToString().All(char.IsAsciiDigit))
            {
                return null;
            }

            var tag = text.Substring(at, 2);
            var length = int.Parse(text.AsSpan(at + 2, 2), NumberStyles.None, CultureInfo.InvariantCulture);
            if (length == 0 || at + 4 + length > text.Length || fields.Exists(f => f.Tag == tag))
            {
                return null;
            }

            fields.Add((tag, text.Substring(at + 4, length)));
            at += 4 + length;
        }

        return fields;
    }
}
