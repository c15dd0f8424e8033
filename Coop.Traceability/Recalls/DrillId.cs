using System.Text.Json.Serialization;
using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Recalls;

/// <summary>Stream key of a drill run at night: <c>drill-</c> and a ULID.</summary>
[JsonConverter(typeof(TextJsonConverter<DrillId>))]
public readonly record struct DrillId(string Value) : IText<DrillId>
{
    public static DrillId Parse(string text) => new(StreamKey.Check("drill", text));

    /// <summary>Makes a key from a fresh ULID.</summary>
    public static DrillId From(Ulid ulid) => new(StreamKey.Of("drill", ulid));

    public override string ToString() => Value;
}
