using System.Globalization;
using System.Security.Cryptography;

namespace Coop.Storefront.Embedded;

/// <summary>The files of one database server: made whole or not at all, bound to one major version.</summary>
internal static class ServerFolder
{
    /// <summary>
    /// Where the server's files are, or are to be: <c>postgres</c> below the data folder, or what a link of
    /// that name leads to.
    /// </summary>
    public static string Locate(string dataFolder)
    {
        var place = Path.Combine(dataFolder, "postgres");
        return new DirectoryInfo(place).LinkTarget is { } target
            ? Path.GetFullPath(target, dataFolder)
            : place;
    }

    /// <summary>The major version of the data that are there; null when there are none.</summary>
    public static int? Major(string serverFolder)
    {
        var file = Path.Combine(serverFolder, "PG_VERSION");
        var text = File.Exists(file) ? File.ReadAllText(file).Trim() : "";
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var major)) return major;
        return Directory.Exists(serverFolder) && Directory.EnumerateFileSystemEntries(serverFolder).Any()
            ? throw new DatabaseCannotStartException(
                $"{serverFolder} is not empty, and is no data folder of PostgreSQL.\n"
                + "Move it away, or use another: --data DIR")
            : null;
    }

    /// <summary>Makes a new data folder beside its final place and moves it there when complete.</summary>
    /// <returns>Where it is: <paramref name="serverFolder"/>, or the room it links to.</returns>
    public static async Task<string> CreateAsync(
        EmbeddedPostgresOptions options, string serverFolder, ServerBinaries binaries, ServerAccount account)
    {
        options.Progress($"creating the database in {serverFolder} (PostgreSQL {binaries.Version})");
        RemoveDrafts(options.DataFolder);
        if (Directory.Exists(serverFolder)) Directory.Delete(serverFolder);
        if (!await account.ReachesAsync(options.DataFolder))
            serverFolder = LinkElsewhere(options, serverFolder, account);
        var draft = $"{serverFolder}.draft-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4))}";
        Directory.CreateDirectory(draft);
        await account.TakeAsync(draft);
        var made = await account.RunAsync(binaries.Initdb, [.. Arguments(options, draft, binaries)]);
        if (!made.Succeeded)
            throw new DatabaseCannotStartException($"The database could not be made: {made.Output}");
        await File.AppendAllTextAsync(
            Path.Combine(draft, "postgresql.conf"), $"\ninclude_if_exists '{ServerSettings.FileName}'\n");
        Directory.Move(draft, serverFolder);
        return serverFolder;
    }

    /// <summary>
    /// Text compares by code point, in every version and on every machine alike, so that no library upgrade
    /// ever spoils an index; lists for people ask for a Vietnamese order by name.
    /// </summary>
    private static IEnumerable<string> Arguments(
        EmbeddedPostgresOptions options, string folder, ServerBinaries binaries) =>
    [
        "-D", folder, "-U", EmbeddedPostgres.User, "--auth=trust", "--encoding=UTF8",
        .. binaries.Major >= 17
            ? new[] { "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8" }
            : ["--locale=C.UTF-8"],
        .. options.Durable ? Array.Empty<string>() : ["--no-sync"],
    ];

    private static string LinkElsewhere(EmbeddedPostgresOptions options, string place, ServerAccount account)
    {
        var name = $"data-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6))}";
        var elsewhere = Path.Combine(ReachableCopy.EnsureRoom(options.Room), name);
        options.Progress(
            $"user {account.Name}, who runs the database, cannot enter {options.DataFolder}: "
            + $"its files go to {elsewhere}, linked as {place}");
        File.Delete(place);
        File.CreateSymbolicLink(place, elsewhere);
        return elsewhere;
    }

    private static void RemoveDrafts(string dataFolder)
    {
        foreach (var draft in Directory.GetDirectories(dataFolder, "postgres.draft-*"))
            Directory.Delete(draft, recursive: true);
    }
}
