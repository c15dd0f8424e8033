namespace Coop.House.Tests;

/// <summary>The source tree these tests read: the folder that holds Coop.sln, and the files git would
/// keep.</summary>
internal static class Checkout
{
    public static string Root { get; } = FindRoot();

    /// <summary>Paths of kept files, relative to the root, with forward slashes.</summary>
    public static IReadOnlyList<string> Files { get; } = ListFiles();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static IEnumerable<string> Sources(params string[] endings) =>
        Files.Where(f => endings.Any(e => f.EndsWith(e, StringComparison.Ordinal)));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Coop.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName 
            ?? throw new InvalidOperationException("Coop.sln is in no folder above the tests.");
    }

    private static List<string> ListFiles()
    {
        string[] left = ["bin", "obj", "node_modules", ".git", "data", "TestResults", "artifacts", ".vs"];
        return [.. Walk(new DirectoryInfo(Root), left).Select(f =>
            Path.GetRelativePath(Root, f.FullName).Replace('\\', '/'))];
    }

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder, string[] left) =>
        folder.EnumerateFiles().Concat(folder.EnumerateDirectories()
            .Where(d => !left.Contains(d.Name) && d.LinkTarget is null)
            .SelectMany(d => Walk(d, left)));
}
