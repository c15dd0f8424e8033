namespace Coop.Storefront.Labels;

/// <summary>Be Vietnam Pro, which has every Vietnamese letter, from the files of its npm package.</summary>
/// <exception cref="FileNotFoundException">The npm package of the font is not installed.</exception>
public static class LabelFonts
{
    private static readonly Lazy<TrueTypeFont> RegularFile = new(() => Load("BeVietnamPro_400Regular"));
    private static readonly Lazy<TrueTypeFont> BoldFile = new(() => Load("BeVietnamPro_600SemiBold"));

    /// <summary>For everything but the goods' name.</summary>
    public static TrueTypeFont Regular => RegularFile.Value;

    /// <summary>For the goods' name.</summary>
    public static TrueTypeFont Bold => BoldFile.Value;

    private static TrueTypeFont Load(string face)
    {
        var weight = face[(face.IndexOf('_', StringComparison.Ordinal) + 1)..];
        var inPackage = Path.Combine(
            "node_modules", "@expo-google-fonts", "be-vietnam-pro", weight, face + ".ttf");
        string[] places = [Path.Combine("fonts", face + ".ttf"), inPackage];
        var found = Upward(AppContext.BaseDirectory).Concat(Upward(Directory.GetCurrentDirectory()))
            .SelectMany(folder => places.Select(place => Path.Combine(folder, place)))
            .FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException(
                "The labels' font is missing: run 'npm ci' in the project's folder, "
                + $"which brings {inPackage}.");
        return new TrueTypeFont(File.ReadAllBytes(found));
    }

    private static IEnumerable<string> Upward(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            yield return folder.FullName;
        }
    }
}
