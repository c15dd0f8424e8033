using System.Text.Json.Serialization;

namespace Coop.Traceability.Lots;

/// <summary>What is made of the leaf; each type loses a different share of its weight.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TeaType>))]
public enum TeaType
{
    [JsonStringEnumMemberName(TeaTypes.Green)]
    Green,

    [JsonStringEnumMemberName(TeaTypes.Black)]
    Black,

    [JsonStringEnumMemberName(TeaTypes.White)]
    White,
}

/// <summary>How tea types are written on the wire.</summary>
public static class TeaTypes
{
    public const string Green = "green";
    public const string Black = "black";
    public const string White = "white";

    /// <summary>All words there are.</summary>
    public static readonly IReadOnlyList<string> All = [Green, Black, White];

    /// <summary>Reads the word; false when it is none.</summary>
    public static bool TryParse(string? word, out TeaType type)
    {
        type = word switch { Black => TeaType.Black, White => TeaType.White, _ => TeaType.Green };
        return word is Green or Black or White;
    }

    /// <summary>The word.</summary>
    public static string Word(this TeaType type) => type switch
    {
        TeaType.Green => Green,
        TeaType.Black => Black,
        TeaType.White => White,
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
