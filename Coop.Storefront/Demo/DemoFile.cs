using System.Text.Encodings.Web;
using System.Text.Json;

namespace Coop.Storefront.Demo;

/// <summary>Keeps <see cref="DemoSheet"/> in the data folder. It holds secrets of the demo and is written in
/// Development only.</summary>
internal static class DemoFile
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string In(string folder) => Path.Combine(folder, "demo.json");

    /// <summary>What an earlier start wrote; null when there is none, or it cannot be read.</summary>
    public static DemoSheet? Read(string folder)
    {
        try
        {
            return File.Exists(In(folder))
                ? JsonSerializer.Deserialize<DemoSheet>(File.ReadAllText(In(folder)), Form)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes it whole or not at all.</summary>
    public static void Write(string folder, DemoSheet sheet)
    {
        var fresh = In(folder) + ".new";
        File.WriteAllText(fresh, JsonSerializer.Serialize(sheet, Form));
        File.Move(fresh, In(folder), overwrite: true);
    }
}
