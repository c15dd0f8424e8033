using System.Globalization;

namespace Coop.Storefront.Embedded;

/// <summary>The main process of a database server, as its pid file and the machine tell of it.</summary>
internal static class Postmaster
{
    /// <summary>
    /// The id of the server running on this folder, or null; a pid file alone proves nothing.
    /// </summary>
    public static async Task<int?> FindAsync(string serverFolder) =>
        ReadId(PidFile(serverFolder)) is { } id && await RunningProcess.IsAsync(id, "postgres", serverFolder)
            ? id
            : null;

    /// <summary>
    /// Leaves no server running on this folder and no pid file of a dead one, whose number another process
    /// may bear by now. Call it only while holding the folder's lock.
    /// </summary>
    public static async Task ClearAsync(
        string serverFolder, ServerBinaries binaries, ServerAccount account, Action<string> progress)
    {
        if (await FindAsync(serverFolder) is { } id)
        {
            progress($"stopping the database server an earlier run left behind (process {id})");
            var stop = await account.RunAsync(
                binaries.PgCtl, "stop", "-D", serverFolder, "-m", "fast", "-w", "-t", "60");
            if (!stop.Succeeded)
                throw new DatabaseCannotStartException(
                    $"A database server (process {id}) runs on {serverFolder}\n"
                    + $"and does not stop: {stop.Output}\n"
                    + $"Stop it with: kill -INT {id}");
        }

        File.Delete(PidFile(serverFolder));
    }

    /// <summary>The first line of a file as a process id, or null.</summary>
    public static int? ReadId(string path)
    {
        try
        {
            var first = File.ReadLines(path).FirstOrDefault();
            return int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                ? id
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    internal static string PidFile(string serverFolder) => Path.Combine(serverFolder, "postmaster.pid");
}
