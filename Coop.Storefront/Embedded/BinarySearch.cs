using System.Globalization;
using System.Runtime.InteropServices;

namespace Coop.Storefront.Embedded;

/// <summary>A folder in which server programs may lie.</summary>
/// <param name="Folder">The folder of <c>postgres</c>, <c>initdb</c> and <c>pg_ctl</c>.</param>
/// <param name="Package">The npm package it is of; null for any other origin.</param>
internal sealed record BinaryCandidate(string Folder, string? Package);

/// <summary>Where server programs are looked for, best first.</summary>
internal static class BinarySearch
{
    /// <summary>
    /// The folder named by PG_BIN and no other; else the npm package, then the system's, newest first.
    /// </summary>
    public static IReadOnlyList<BinaryCandidate> Candidates(EmbeddedPostgresOptions options) =>
        options.BinFolder is { Length: > 0 } named
            ? [new BinaryCandidate(Path.GetFullPath(named), null)]
            : [.. FromNpm(options.SearchFrom).Concat(FromSystem()).Where(IsThere)];

    /// <summary>The npm package that carries the server for this machine.</summary>
    public static string PackageName()
    {
        var system = OperatingSystem.IsMacOS() ? "darwin" : "linux";
        var processor = RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? "arm64" : "x64";
        return $"@embedded-postgres/{system}-{processor}";
    }

    private static IEnumerable<BinaryCandidate> FromNpm(IEnumerable<string> startingPoints) =>
        startingPoints
            .SelectMany(Upward)
            .Distinct()
            .Select(folder => Path.Combine(folder, "node_modules", PackageName(), "native", "bin"))
            .Select(bin => new BinaryCandidate(bin, PackageName()));

    private static IEnumerable<string> Upward(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            yield return at.FullName;
    }

    private static IEnumerable<BinaryCandidate> FromSystem() =>
        new[] { ("/usr/lib/postgresql", "*"), ("/usr", "pgsql-*"), ("/opt/homebrew/opt", "postgresql@*") }
            .Where(place => Directory.Exists(place.Item1))
            .SelectMany(place => Directory.GetDirectories(place.Item1, place.Item2))
            .OrderByDescending(MajorInName)
            .Select(folder => new BinaryCandidate(Path.Combine(folder, "bin"), null));

    private static int MajorInName(string folder) =>
        int.TryParse(LastPart(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var major)
            ? major
            : 0;

    private static string LastPart(string folder) => Path.GetFileName(folder).Split('-', '@')[^1];

    private static bool IsThere(BinaryCandidate candidate) =>
        File.Exists(Path.Combine(candidate.Folder, "postgres"));
}
