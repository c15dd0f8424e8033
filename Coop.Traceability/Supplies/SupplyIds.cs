using System.Text.Json.Serialization;
using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Supplies;

/// <summary>Stream key of a purchase of inputs: <c>supply-</c> and a ULID.</summary>
[JsonConverter(typeof(TextJsonConverter<SupplyId>))]
public readonly record struct SupplyId(string Value) : IText<SupplyId>
{
    public static SupplyId Parse(string text) => new(StreamKey.Check("supply", text));

    /// <summary>Makes a key from a fresh ULID.</summary>
    public static SupplyId From(Ulid ulid) => new(StreamKey.Of("supply", ulid));

    public override string ToString() => Value;
}
