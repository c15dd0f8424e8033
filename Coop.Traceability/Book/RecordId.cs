using System.Text.Json.Serialization;
using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Book;

/// <summary>Stream key of a record of the book: <c>record-</c> and a ULID.</summary>
[JsonConverter(typeof(TextJsonConverter<RecordId>))]
public readonly record struct RecordId(string Value) : IText<RecordId>
{
    public static RecordId Parse(string text) => new(StreamKey.Check("record", text));

    /// <summary>Makes a key from a fresh ULID.</summary>
    public static RecordId From(Ulid ulid) => new(StreamKey.Of("record", ulid));

    public override string ToString() => Value;
}
