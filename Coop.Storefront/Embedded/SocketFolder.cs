using System.Security.Cryptography;
using System.Text;

namespace Coop.Storefront.Embedded;

/// <summary>
/// The private folder of the server's socket. The system allows a socket's whole path about 107 bytes, so
/// it cannot lie below a data folder of any length.
/// </summary>
internal static class SocketFolder
{
    /// <summary>
    /// The longest path of a socket, in bytes, on every system we run on (macOS has the shortest).
    /// </summary>
    public const int LongestSocketPath = 103;

    /// <summary>Places for the folder, best first.</summary>
    public static IReadOnlyList<string> Places() =>
    [
        .. Environment.GetEnvironmentVariable("XDG_RUNTIME_DIR") is { Length: > 0 } runtime
            && !Environment.IsPrivilegedProcess ? new[] { runtime } : [],
        Path.GetTempPath(),
        "/tmp",
        "/var/tmp",
    ];

    /// <summary>
    /// The folder for a data folder, always the same one, in the first place that is short enough.
    /// </summary>
    /// <exception cref="DatabaseCannotStartException">All places are too long.</exception>
    public static string For(string serverFolder, IEnumerable<string> places)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(serverFolder)))[..12];
        var tried = places.Select(place => Path.Combine(place, $"coop-{hash}")).ToList();
        return tried.Find(folder => Encoding.UTF8.GetByteCount(Socket(folder)) <= LongestSocketPath)
            ?? throw new DatabaseCannotStartException(
                $"The paths {string.Join(", ", tried)} are too long for a socket.\n"
                + "Use a shorter one: TMPDIR=/tmp");
    }

    /// <summary>Makes the folder the server's own, empty, and closed to everyone else.</summary>
    /// <exception cref="DatabaseCannotStartException">Somebody else's folder is there.</exception>
    public static async Task<string> PrepareAsync(string serverFolder, ServerAccount account)
    {
        var reachable = new List<string>();
        foreach (var place in Places().Distinct().Where(Directory.Exists))
            if (await account.ReachesAsync(place))
                reachable.Add(place);
        var folder = For(serverFolder, reachable);
        if (new DirectoryInfo(folder) is { Exists: true } there)
        {
            var owner = await ServerAccount.OwnerAsync(folder);
            var ours = there.LinkTarget is null && (owner?.User == account.UserId || owner?.User == 0);
            if (!ours)
                throw new DatabaseCannotStartException(
                    $"{folder} is another user's. Remove it with: sudo rm -r {folder}");
            there.Delete(recursive: true);
        }

        Directory.CreateDirectory(folder);
        await account.TakeAsync(folder);
        return folder;
    }

    private static string Socket(string folder) => Path.Combine(folder, $".s.PGSQL.{EmbeddedPostgres.Port}");
}
