using System.Text.Json;

namespace Coop.Commerce.Tests.VietQr;

/// <summary>Vectors kept beside the repository; where they are missing, the tests that need them say so and
/// skip.</summary>
internal static class SharedVectors
{
    public static JsonElement Read(string name)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var path = Path.Combine(at.FullName, "shared", "data", "vietnam", name);
            if (File.Exists(path))
            {
                return JsonDocument.Parse(File.ReadAllText(path)).RootElement;
            }
        }

        Assert.Skip($"The shared vectors {name} are not beside this checkout; those inline were tested.");
        return default;
    }
}
