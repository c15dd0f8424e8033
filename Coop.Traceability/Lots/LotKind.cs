using System.Text.Json.Serialization;

namespace Coop.Traceability.Lots;

/// <summary>The three kinds of lots.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LotKind>))]
public enum LotKind
{
    /// <summary>Fresh leaf received at one time.</summary>
    [JsonStringEnumMemberName("leaf")]
    Leaf,

    /// <summary>Tea of one grade out of one run.</summary>
    [JsonStringEnumMemberName("tea")]
    Tea,

    /// <summary>Packs of one product out of one packing run.</summary>
    [JsonStringEnumMemberName("packs")]
    Packs,
}

/// <summary>How kinds are written on the wire.</summary>
public static class LotKinds
{
    /// <summary>The word.</summary>
    public static string Word(this LotKind kind) => kind switch
    {
        LotKind.Leaf => "leaf",
        LotKind.Tea => "tea",
        LotKind.Packs => "packs",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
