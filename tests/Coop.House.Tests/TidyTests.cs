using System.Text.RegularExpressions;

namespace Coop.House.Tests;

/// <summary>What a reader should never meet in the tree.</summary>
public partial class TidyTests
{
    [Fact]
    public void No_source_file_is_longer_than_300_lines() =>
        Checkout.Sources(".cs", ".cshtml", ".css", ".js")
            .Where(f => Checkout.Read(f).AsSpan().Count('\n') > 300)
            .ShouldBeEmpty();

    [Fact]
    public void No_line_of_code_is_longer_than_110_characters() =>
        Lines(".cs").Where(l => l.Text.Length > 110).Select(l => $"{l.File}:{l.Number}").ShouldBeEmpty();

    [Fact]
    public void No_plans_and_no_code_that_is_not_there_yet() =>
        Lines(".cs", ".cshtml", ".js", ".css")
            .Where(l => !l.File.Contains("TidyTests", StringComparison.Ordinal))
            .Where(l => Unfinished().IsMatch(l.Text))
            .Select(l => $"{l.File}:{l.Number} {l.Text.Trim()}")
            .ShouldBeEmpty();

    [Fact]
    public void No_folder_is_named_after_nothing()
    {
        string[] empty = ["Common", "Shared", "Helpers", "Utils", "Services", "Managers"];
        Checkout.Files.SelectMany(f => f.Split('/')[..^1]).Distinct().Intersect(empty).ShouldBeEmpty();
    }

    [Fact]
    public void Only_the_rooms_of_the_house_stand_at_the_root()
    {
        string[] rooms = ["Coop.Traceability", "Coop.Commerce", "Coop.Storefront", "tests", "docs", ".ci"];
        Checkout.Files.Where(f => f.Contains('/', StringComparison.Ordinal)).Select(f => f.Split('/')[0])
            .Distinct().Except(rooms).ShouldBeEmpty();
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = Checkout.Read("Coop.sln").Replace('\\', '/');
        Checkout.Sources(".csproj")
            .Where(p => !solution.Contains(p, StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_path_that_a_document_links_to_exists() =>
        Checkout.Sources(".md")
            .SelectMany(f => Link().Matches(Checkout.Read(f)).Select(m =>
                (File: f, Target: m.Groups[1].Value)))
            .Where(l => !l.Target.Contains(':', StringComparison.Ordinal))
            .Where(l => !Exists(l.File, l.Target))
            .Select(l => $"{l.File} → {l.Target}")
            .ShouldBeEmpty();

    private static bool Exists(string file, string target)
    {
        var path = Path.Combine(Checkout.Root, Path.GetDirectoryName(file)!, target);
        return File.Exists(path) || Directory.Exists(path);
    }

    private static IEnumerable<(string File, int Number, string Text)> Lines(params string[] endings) =>
        Checkout.Sources(endings).SelectMany(f =>
            Checkout.Read(f).Split('\n').Select((text, i) => (f, i + 1, text)));

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException|Thread\.Sleep|DateTime\.Now\b")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"\]\(([^)#\s]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();
}
