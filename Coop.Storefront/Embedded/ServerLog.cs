namespace Coop.Storefront.Embedded;

/// <summary>The server's own log file.</summary>
internal static class ServerLog
{
    private const long Longest = 10_000_000;

    /// <summary>Puts a long log aside, in place of the one put aside before.</summary>
    public static void KeepShort(string path)
    {
        if (new FileInfo(path) is { Exists: true, Length: > Longest } file)
            file.MoveTo(path + ".1", overwrite: true);
    }

    /// <summary>The last lines, for a message; empty when there is no log.</summary>
    public static string End(string path) =>
        File.Exists(path) ? string.Join('\n', File.ReadLines(path).TakeLast(12)) : "";
}
