using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Coop.Storefront.Embedded;

/// <summary>
/// Room outside of homes that other users may not enter, such as <c>/root</c>: used only when root starts
/// the server and its user cannot reach the programs or the data where they are.
/// </summary>
internal static class ReachableCopy
{
    /// <summary>The programs themselves, or a copy of them that the server's user can run.</summary>
    public static async Task<ServerBinaries> OfAsync(
        ServerBinaries binaries, ServerAccount account, EmbeddedPostgresOptions options)
    {
        if (!account.IsOther || await RunsAsync(binaries.Folder, account)) return binaries;
        var source = Path.GetDirectoryName(binaries.Folder)!;
        var name = $"server-{binaries.Version}-{Mark(binaries.Folder)}";
        var target = Path.Combine(EnsureRoom(options.Room), name);
        var copy = binaries with { Folder = Path.Combine(target, Path.GetFileName(binaries.Folder)) };
        if (await RunsAsync(copy.Folder, account)) return copy;
        options.Progress($"user {account.Name} cannot reach {source}: copying its programs to {target}");
        var draft = $"{target}.{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4))}";
        var done = await Command.RunAsync(
            "/bin/sh",
            "-c",
            "cp -a \"$1\" \"$2\" && chmod -R a+rX \"$2\" && { mv -T \"$2\" \"$3\" || rm -rf \"$2\"; }",
            "sh",
            source,
            draft,
            target);
        if (!done.Succeeded || !await RunsAsync(copy.Folder, account))
            throw new DatabaseCannotStartException(
                $"User {account.Name}, who runs the database, cannot reach {source},\n"
                + $"and a copy in {target} failed: {done.Output}\n"
                + $"Remove what is there (rm -r {target}), or move the project where others may enter.");
        return copy;
    }

    /// <summary>Makes the room, which everyone may pass through.</summary>
    public static string EnsureRoom(string room)
    {
        Directory.CreateDirectory(room);
        Permissions.OpenFolder(room);
        return room;
    }

    private static async Task<bool> RunsAsync(string folder, ServerAccount account) =>
        (await account.RunAsync(Path.Combine(folder, "initdb"), "--version")).Succeeded
        && (await account.RunAsync(Path.Combine(folder, "postgres"), "--version")).Succeeded;

    /// <summary>
    /// Names one state of one source: another place or another installation gives another mark.
    /// </summary>
    private static string Mark(string folder)
    {
        var written = File.GetLastWriteTimeUtc(Path.Combine(folder, "postgres")).Ticks;
        var text = string.Create(CultureInfo.InvariantCulture, $"{folder}|{written}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
    }
}
