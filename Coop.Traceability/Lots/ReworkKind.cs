using System.Text.Json.Serialization;

namespace Coop.Traceability.Lots;

/// <summary>What is done to lots without making tea of leaf.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReworkKind>))]
public enum ReworkKind
{
    /// <summary>One lot becomes several.</summary>
    [JsonStringEnumMemberName(ReworkKinds.Split)]
    Split,

    /// <summary>Several lots of one kind become one.</summary>
    [JsonStringEnumMemberName(ReworkKinds.Merge)]
    Merge,

    /// <summary>A lot is sorted into other grades.</summary>
    [JsonStringEnumMemberName(ReworkKinds.Regrade)]
    Regrade,

    /// <summary>Packs are opened, so that the tea in them can be packed anew.</summary>
    [JsonStringEnumMemberName(ReworkKinds.Unpack)]
    Unpack,
}

/// <summary>How they are written on the wire.</summary>
public static class ReworkKinds
{
    public const string Split = "split";
    public const string Merge = "merge";
    public const string Regrade = "regrade";
    public const string Unpack = "unpack";

    /// <summary>Those done to lots that are weighed; packs are opened in a way of their own.</summary>
    public static readonly IReadOnlyList<string> OfGrams = [Split, Merge, Regrade];

    /// <summary>The word.</summary>
    public static string Word(this ReworkKind kind) => kind switch
    {
        ReworkKind.Split => Split,
        ReworkKind.Merge => Merge,
        ReworkKind.Regrade => Regrade,
        ReworkKind.Unpack => Unpack,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
