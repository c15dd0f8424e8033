using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Coop.Storefront.Http;

/// <summary>
/// How the API writes JSON: camelCase, readable Vietnamese, numbers as numbers, nulls left out.
/// </summary>
internal static class Json
{
    public static readonly JsonSerializerOptions Options =
        Configure(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>Gives <paramref name="options"/> the same manners.</summary>
    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.NumberHandling = JsonNumberHandling.Strict;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        return options;
    }
}
