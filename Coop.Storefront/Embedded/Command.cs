using System.Diagnostics;

namespace Coop.Storefront.Embedded;

/// <summary>A short-lived program, run to its end.</summary>
/// <param name="ExitCode">What it returned; 0 is success.</param>
/// <param name="Output">What it wrote, both channels, trimmed.</param>
internal sealed record Command(int ExitCode, string Output)
{
    /// <summary>True when the program reported success.</summary>
    public bool Succeeded => ExitCode == 0;

    /// <summary>
    /// Runs <paramref name="file"/> from the root folder, without any of this process's PG* variables.
    /// </summary>
    public static async Task<Command> RunAsync(string file, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(Describe(file, arguments))
            ?? throw new DatabaseCannotStartException($"{file} could not be run.");
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Command(process.ExitCode, (await output + await errors).Trim());
    }

    /// <summary>The full path of a program on the PATH, or null.</summary>
    public static string? Find(string name) =>
        $"{Environment.GetEnvironmentVariable("PATH")}:/usr/local/sbin:/usr/sbin:/sbin:/usr/bin:/bin"
            .Split(':', StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);

    internal static ProcessStartInfo Describe(string file, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = "/",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var ours = start.Environment.Keys.Where(key => key.StartsWith("PG", StringComparison.Ordinal));
        foreach (var name in ours.ToList())
            start.Environment.Remove(name);
        start.Environment["LC_ALL"] = "C";
        return start;
    }
}
