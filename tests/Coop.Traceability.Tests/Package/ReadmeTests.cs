using System.IO.Compression;
using System.Text.RegularExpressions;
using Coop.Postgres;

namespace Coop.Traceability.Tests.Package;

/// <summary>
/// What a user of the library meets first: the package, and the program on its front page. Nothing is
/// fetched: the package lies in a folder, what it depends on is what this checkout was restored with.
/// </summary>
public sealed partial class ReadmeTests(TestPostgres postgres)
{
    [Fact]
    public async Task The_program_on_the_front_page_runs_against_the_package_alone()
    {
        using var shop = new Workshop();
        await shop.PackAsync();
        InThePackage(shop.PackageFile).ShouldBe(
            ["Coop.Traceability.nuspec", "README.md", "lib/net10.0/Coop.Traceability.dll",
                "lib/net10.0/Coop.Traceability.xml"], ignoreOrder: true);
        InThePackage(Path.ChangeExtension(shop.PackageFile, "snupkg"))
            .ShouldContain("lib/net10.0/Coop.Traceability.pdb");

        var readme = await File.ReadAllTextAsync(Path.Combine(Workshop.Library, "README.md"));
        var told = await shop.RunAsync(
            Block(readme, "csharp"), await postgres.CreateDatabaseAsync());

        Day().Replace(told, "…").Trim().ShouldBe(Block(readme, "text").Trim());
    }

    /// <summary>The one block of a language.</summary>
    private static string Block(string page, string language) =>
        page.Split($"```{language}\n").ShouldHaveTwo()[1].Split("```")[0];

    private static List<string> InThePackage(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        return [.. zip.Entries.Select(e => e.FullName).Where(n =>
            !n.StartsWith("_rels/", StringComparison.Ordinal)
            && !n.StartsWith("package/", StringComparison.Ordinal)
            && n != "[Content_Types].xml")];
    }

    [GeneratedRegex(@"\d{4}-\d\d-\d\d")]
    private static partial Regex Day();
}

file static class Halves
{
    public static string[] ShouldHaveTwo(this string[] parts)
    {
        parts.Length.ShouldBe(2);
        return parts;
    }
}
