using System.Text.Json;
using System.Text.Json.Serialization;

namespace Coop.Traceability.Amounts;

/// <summary>A weight in whole grams, never negative. Written in JSON as the bare number of grams.</summary>
[JsonConverter(typeof(WeightJsonConverter))]
public readonly record struct Weight : IComparable<Weight>
{
    private Weight(long grams) => Grams = grams;

    /// <summary>Whole grams, 0 or more.</summary>
    public long Grams { get; }

    public static Weight Zero => default;

    /// <summary>Throws <see cref="ArgumentOutOfRangeException"/> below zero.</summary>
    public static Weight FromGrams(long grams)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(grams);
        return new Weight(grams);
    }

    public static Weight operator +(Weight a, Weight b) => new(checked(a.Grams + b.Grams));

    public static Weight operator -(Weight a, Weight b) => FromGrams(a.Grams - b.Grams);

    public static bool operator <(Weight a, Weight b) => a.Grams < b.Grams;

    public static bool operator >(Weight a, Weight b) => a.Grams > b.Grams;

    public static bool operator <=(Weight a, Weight b) => a.Grams <= b.Grams;

    public static bool operator >=(Weight a, Weight b) => a.Grams >= b.Grams;

    public int CompareTo(Weight other) => Grams.CompareTo(other.Grams);

    public override string ToString() => $"{Grams} g";
}

internal sealed class WeightJsonConverter : JsonConverter<Weight>
{
    public override Weight Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
        Weight.FromGrams(reader.GetInt64());

    public override void Write(Utf8JsonWriter writer, Weight value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.Grams);
}
