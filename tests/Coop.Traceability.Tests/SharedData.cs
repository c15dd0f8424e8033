namespace Coop.Traceability.Tests;

/// <summary>
/// Tables that lie beside the checkout on some machines; tests that need them say so when they are missing.
/// </summary>
internal static class SharedData
{
    /// <summary>The checkout's root, the folder with the solution.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>Full path of a file of the shared data; null when it is not there.</summary>
    public static string? Path(string relative)
    {
        var path = System.IO.Path.Combine(Root, "..", "shared", "data", relative);
        return File.Exists(path) ? path : null;
    }

    private static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new DirectoryNotFoundException("No Coop.sln above the tests.")
        : File.Exists(System.IO.Path.Combine(folder.FullName, "Coop.sln")) ? folder.FullName
        : Find(folder.Parent);
}
