using System.Text.Json;
using System.Text.Json.Serialization;

namespace Coop.Traceability.Identifiers;

/// <summary>An identifier that is written as one string. Parsed once at the door, trusted
/// afterwards.</summary>
/// <typeparam name="TSelf">The identifier itself.</typeparam>
public interface IText<TSelf> where TSelf : struct, IText<TSelf>
{
    /// <summary>The text as stored, sent and printed.</summary>
    string Value { get; }

    /// <summary>Reads the text. Throws <see cref="FormatException"/> when it is not of the identifier's
    /// form.</summary>
    static abstract TSelf Parse(string text);
}

/// <summary>Writes an <see cref="IText{TSelf}"/> as a plain JSON string.</summary>
public sealed class TextJsonConverter<T> : JsonConverter<T> where T : struct, IText<T>
{
    public override T Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
    {
        var text = reader.GetString() ?? throw new JsonException($"{typeof(T).Name} must be a string.");
        try
        {
            return T.Parse(text);
        }
        catch (FormatException fault)
        {
            throw new JsonException(fault.Message, fault);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}
