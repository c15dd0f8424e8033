using System.Text.Json.Serialization;

namespace Coop.Traceability.Lots;

/// <summary>Which stream of goods leaf is kept in. The two are picked, carried and stored apart.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Line>))]
public enum Line
{
    /// <summary>Without any claim.</summary>
    [JsonStringEnumMemberName(Lines.Conventional)]
    Conventional,

    /// <summary>Meant for sale under the VietGAP claim.</summary>
    [JsonStringEnumMemberName(Lines.VietGap)]
    VietGap,
}

/// <summary>How lines are written on the wire.</summary>
public static class Lines
{
    public const string VietGap = "vietgap";
    public const string Conventional = "conventional";

    /// <summary>Reads the word; false when it is none.</summary>
    public static bool TryParse(string? word, out Line line)
    {
        line = word == VietGap ? Line.VietGap : Line.Conventional;
        return word is VietGap or Conventional;
    }

    /// <summary>The word.</summary>
    public static string Word(this Line line) => line switch
    {
        Line.VietGap => VietGap,
        Line.Conventional => Conventional,
        _ => throw new ArgumentOutOfRangeException(nameof(line)),
    };
}
