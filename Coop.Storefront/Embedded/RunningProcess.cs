using System.Globalization;

namespace Coop.Storefront.Embedded;

/// <summary>What the machine says about a process of a given id.</summary>
internal static class RunningProcess
{
    /// <summary>
    /// The command line of a process, words parted by one blank, or null when there is no such process or
    /// only the dead entry of one that nobody has collected yet.
    /// </summary>
    public static async Task<string?> CommandLineAsync(int id)
    {
        var number = id.ToString(CultureInfo.InvariantCulture);
        if (!Directory.Exists("/proc/self"))
        {
            var listed = await Command.RunAsync("ps", "-o", "args=", "-p", number);
            return listed is { Succeeded: true, Output.Length: > 0 } ? listed.Output : null;
        }

        try
        {
            var words = await File.ReadAllTextAsync($"/proc/{number}/cmdline");
            return words.Length == 0 ? null : words.Replace('\0', ' ').Trim();
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>True when the process runs and all the given words are in its command line.</summary>
    public static async Task<bool> IsAsync(int id, params string[] words) =>
        await CommandLineAsync(id) is { } line
        && words.All(word => line.Contains(word, StringComparison.Ordinal));
}
