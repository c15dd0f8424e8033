using System.Globalization;
using Coop.Storefront.Http;
using Microsoft.Net.Http.Headers;

namespace Coop.Storefront.Office.Entry;

/// <summary>Which version of something a form was made on: its hidden field, and <c>If-Match</c>.</summary>
public static class FormVersion
{
    /// <summary>The field that carries it.</summary>
    public const string Field = "version";

    /// <summary>No version at all: never the current one.</summary>
    private const long None = -1;

    /// <summary>Names the version a page shows.</summary>
    public static void Tag(this Desk desk, long version) =>
        desk.Http.Response.Headers.ETag = $"\"{Numerals.Of(version)}\"";

    /// <summary>
    /// The version a post names. Where <c>If-Match</c> stands beside the hidden field both must name the
    /// same, else the post names none and is stale; a form without the field is taken by the header alone.
    /// </summary>
    public static long Version(this Desk desk, FormInput input)
    {
        var hidden = Number(input.Typed(Field));
        var header = desk.Http.Request.Headers.IfMatch;
        if (header.Count == 0)
        {
            return hidden;
        }

        if (!EntityTagHeaderValue.TryParseStrictList(header, out var tags))
        {
            return None;
        }

        if (tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any)))
        {
            return hidden;
        }

        var named = tags.Where(tag => !tag.IsWeak)
            .Select(tag => Number(tag.Tag.ToString().Trim('"'))).ToArray();
        return named.Contains(hidden) ? hidden
            : input.Typed(Field).Length == 0 && named.Length == 1 ? named[0] : None;
    }

    private static long Number(string text) => long.TryParse(
        text, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : None;
}
