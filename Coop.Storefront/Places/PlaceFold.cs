using System.Globalization;
using System.Text;

namespace Coop.Storefront.Places;

/// <summary>Names of places as they are compared: small letters, no accents, no punctuation.</summary>
internal static class PlaceFold
{
    private static readonly string[] Kinds =
    [
        "thành phố ", "thị trấn ", "thị xã ", "đặc khu ", "phường ", "huyện ", "quận ", "tỉnh ", "xã ",
    ];

    /// <summary>Small letters in Unicode form C, accents kept.</summary>
    public static string Lower(string text) =>
        text.Normalize(NormalizationForm.FormC).Trim().ToLowerInvariant();

    /// <summary>The name without what kind of place it is: <c>Xã Tân Trào</c> is <c>Tân Trào</c>.</summary>
    public static string WithoutKind(string name)
    {
        var small = Lower(name);
        var kind = Kinds.FirstOrDefault(k => small.StartsWith(k, StringComparison.Ordinal));
        return kind is null ? name : name.Normalize(NormalizationForm.FormC).Trim()[kind.Length..];
    }

    /// <summary>As people type it on cheap phones: <c>trung yen</c>.</summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(c);
            if (category == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            var letter = char.ToLowerInvariant(c) switch { 'đ' => 'd', var other => other };
            var isSpace = !char.IsLetterOrDigit(letter);
            if (!isSpace || (folded.Length > 0 && folded[^1] != ' '))
            {
                folded.Append(isSpace ? ' ' : letter);
            }
        }

        return folded.ToString().TrimEnd();
    }
}
