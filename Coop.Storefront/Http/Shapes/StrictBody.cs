using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Coop.Storefront.Texts;
using Coop.Traceability.Seals;

namespace Coop.Storefront.Http.Shapes;

/// <summary>
/// A request body that has been read: the value and a hash that is the same for the same content.
/// </summary>
/// <param name="Value">What was sent.</param>
/// <param name="Hash">Lower-case hex SHA-256 of the body's canonical JSON: spacing and order do not
/// count.</param>
public sealed record StrictBody<T>(T Value, string Hash);

/// <summary>Reads JSON bodies without forgiving anything.</summary>
public static class StrictBody
{
    /// <summary>Most bytes of a body: 1 MB.</summary>
    public const int MostBytes = 1024 * 1024;

    private static readonly JsonDocumentOptions Strict =
        new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
        Converters = { new PlainText() },
    };

    /// <summary>The body, or the refusal that says what is wrong with it.</summary>
    public static async Task<(StrictBody<T>? Body, WebRefusal? Refusal)> ReadAsync<T>(
        HttpRequest request, CancellationToken stop) where T : class
    {
        if (!request.HasJsonContentType())
        {
            return (null, new WebRefusal.NotJson());
        }

        var bytes = await ReadBytesAsync(request, stop);
        return bytes is null ? (null, new WebRefusal.TooLarge(MostBytes)) : Parse<T>(bytes);
    }

    /// <summary>The bytes of a body; null when there are more than <see cref="MostBytes"/>.</summary>
    public static async Task<byte[]?> ReadBytesAsync(HttpRequest request, CancellationToken stop)
    {
        if (request.ContentLength > MostBytes)
        {
            return null;
        }

        using var content = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, stop)) > 0)
        {
            content.Write(buffer, 0, read);
            if (content.Length > MostBytes)
            {
                return null;
            }
        }

        return content.ToArray();
    }

    private static (StrictBody<T>? Body, WebRefusal? Refusal) Parse<T>(byte[] bytes) where T : class
    {
        try
        {
            using var document = JsonDocument.Parse(bytes, Strict);
            var faults = ShapeCheck.Of(document.RootElement, typeof(T));
            if (faults.Count > 0)
            {
                return (null, new WebRefusal.Misshapen(faults));
            }

            var hash = SHA256.HashData(CanonicalJson.Of(document.RootElement));
            return (new(document.Deserialize<T>(Options)!, Convert.ToHexStringLower(hash)), null);
        }
        catch (Exception fault) when (fault is JsonException or DecoderFallbackException
            or InvalidOperationException)
        {
            return (null, new WebRefusal.Misshapen([new ShapeFault("", ShapeTexts.NotJson)]));
        }
    }

    /// <summary>Every text comes in Unicode form C and without blanks at its ends.</summary>
    private sealed class PlainText : JsonConverter<string>
    {
        public override string Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            reader.GetString()!.Normalize(NormalizationForm.FormC).Trim();

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value);
    }
}
