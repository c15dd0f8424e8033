using System.Text.Json.Serialization;
using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Recalls;

/// <summary>Stream key of a recall: <c>recall-</c> and a ULID.</summary>
[JsonConverter(typeof(TextJsonConverter<RecallId>))]
public readonly record struct RecallId(string Value) : IText<RecallId>
{
    public static RecallId Parse(string text) => new(StreamKey.Check("recall", text));

    /// <summary>Makes a key from a fresh ULID.</summary>
    public static RecallId From(Ulid ulid) => new(StreamKey.Of("recall", ulid));

    public override string ToString() => Value;
}
