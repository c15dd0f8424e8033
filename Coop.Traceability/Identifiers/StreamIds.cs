using System.Text.Json.Serialization;

namespace Coop.Traceability.Identifiers;

/// <summary>Stream key of a member household of the co-op; pseudonymous, the person is in the vault:
/// <c>member-</c> and a ULID.</summary>
[JsonConverter(typeof(TextJsonConverter<MemberId>))]
public readonly record struct MemberId(string Value) : IText<MemberId>
{
    public static MemberId Parse(string text) => new(StreamKey.Check("member", text));

    /// <summary>Makes a key from a fresh ULID.</summary>
    public static MemberId From(Ulid ulid) => new(StreamKey.Of("member", ulid));

    public override string ToString() => Value;
}

/// <summary>Stream key of a plot of land: <c>plot-</c> and a ULID.</summary>
[JsonConverter(typeof(TextJsonConverter<PlotId>))]
public readonly record struct PlotId(string Value) : IText<PlotId>
{
    public static PlotId Parse(string text) => new(StreamKey.Check("plot", text));

    /// <summary>Makes a key from a fresh ULID.</summary>
    public static PlotId From(Ulid ulid) => new(StreamKey.Of("plot", ulid));

    public override string ToString() => Value;
}

/// <summary>Stream key of a lot of any kind: fresh leaf, tea, or packs: <c>lot-</c> and a ULID.</summary>
[JsonConverter(typeof(TextJsonConverter<LotId>))]
public readonly record struct LotId(string Value) : IText<LotId>
{
    public static LotId Parse(string text) => new(StreamKey.Check("lot", text));

    /// <summary>Makes a key from a fresh ULID.</summary>
    public static LotId From(Ulid ulid) => new(StreamKey.Of("lot", ulid));

    public override string ToString() => Value;
}

/// <summary>Stream key of a processing run (mẻ): <c>batch-</c> and a ULID.</summary>
[JsonConverter(typeof(TextJsonConverter<BatchId>))]
public readonly record struct BatchId(string Value) : IText<BatchId>
{
    public static BatchId Parse(string text) => new(StreamKey.Check("batch", text));

    /// <summary>Makes a key from a fresh ULID.</summary>
    public static BatchId From(Ulid ulid) => new(StreamKey.Of("batch", ulid));

    public override string ToString() => Value;
}

/// <summary>
/// Key of what the vault holds of a person in one role: <c>person-</c> and a ULID. Says nothing of who it
/// is.
/// </summary>
[JsonConverter(typeof(TextJsonConverter<PersonId>))]
public readonly record struct PersonId(string Value) : IText<PersonId>
{
    public static PersonId Parse(string text) => new(StreamKey.Check("person", text));

    /// <summary>Makes a key from a fresh ULID.</summary>
    public static PersonId From(Ulid ulid) => new(StreamKey.Of("person", ulid));

    public override string ToString() => Value;
}

/// <summary>Stream key of a delivery of bulk lots (lô hàng giao): <c>delivery-</c> and a ULID.</summary>
[JsonConverter(typeof(TextJsonConverter<DeliveryId>))]
public readonly record struct DeliveryId(string Value) : IText<DeliveryId>
{
    public static DeliveryId Parse(string text) => new(StreamKey.Check("delivery", text));

    /// <summary>Makes a key from a fresh ULID.</summary>
    public static DeliveryId From(Ulid ulid) => new(StreamKey.Of("delivery", ulid));

    public override string ToString() => Value;
}

/// <summary>Key of one hold, which may lie on many lots at once: <c>hold-</c> and a ULID.</summary>
[JsonConverter(typeof(TextJsonConverter<HoldId>))]
public readonly record struct HoldId(string Value) : IText<HoldId>
{
    public static HoldId Parse(string text) => new(StreamKey.Check("hold", text));

    /// <summary>Makes a key from a fresh ULID.</summary>
    public static HoldId From(Ulid ulid) => new(StreamKey.Of("hold", ulid));

    public override string ToString() => Value;
}

/// <summary>Key of one spraying within a plot's diary: <c>spray-</c> and a ULID.</summary>
[JsonConverter(typeof(TextJsonConverter<SprayId>))]
public readonly record struct SprayId(string Value) : IText<SprayId>
{
    public static SprayId Parse(string text) => new(StreamKey.Check("spray", text));

    /// <summary>Makes a key from a fresh ULID.</summary>
    public static SprayId From(Ulid ulid) => new(StreamKey.Of("spray", ulid));

    public override string ToString() => Value;
}
