using System.Globalization;

namespace Coop.Storefront.Embedded;

/// <summary>
/// The user under whom the server runs: our own, except that PostgreSQL refuses to be root.
/// </summary>
/// <param name="Name">As listed by the machine, for messages.</param>
/// <param name="UserId">Numeric user.</param>
/// <param name="GroupId">Numeric main group.</param>
/// <param name="Switch">
/// The words that turn a command of ours into one of this user; empty for our own.
/// </param>
internal sealed record ServerAccount(string Name, uint UserId, uint GroupId, IReadOnlyList<string> Switch)
{
    /// <summary>True when this is another user than the one this process runs as.</summary>
    public bool IsOther => Switch.Count > 0;

    /// <summary>
    /// The owner of a data folder that is there already; for a new one ourselves or, when root,
    /// <c>postgres</c> or else <c>nobody</c>.
    /// </summary>
    /// <exception cref="DatabaseCannotStartException">No fit user, or no way to become one.</exception>
    public static async Task<ServerAccount> ChooseAsync(string serverFolder)
    {
        var owner = Directory.Exists(serverFolder) ? await OwnerAsync(serverFolder) : null;
        if (!Environment.IsPrivilegedProcess)
        {
            if (owner is { } other && other.User != OwnUserId())
                throw new DatabaseCannotStartException(
                    $"{serverFolder} belongs to user {other.User}:\n"
                    + "an earlier run was started as root.\n"
                    + $"Give it to yourself with: sudo chown -R \"$(id -u)\" {serverFolder}");
            return new ServerAccount(Environment.UserName, OwnUserId(), 0, []);
        }

        var (name, user, group) = owner is { User: not 0 } kept
            ? (kept.User.ToString(CultureInfo.InvariantCulture), kept.User, kept.Group)
            : Listed("postgres") ?? Listed("nobody") ?? throw new DatabaseCannotStartException(
                "PostgreSQL does not run as root, and there is neither a user postgres nor nobody.\n"
                + "Make one with: useradd --system postgres");
        return new ServerAccount(name, user, group, SwitchTo(user, group));
    }

    /// <summary>Runs a program as this user.</summary>
    public Task<Command> RunAsync(string file, params string[] arguments) =>
        IsOther
            ? Command.RunAsync(Switch[0], [.. Switch.Skip(1), file, .. arguments])
            : Command.RunAsync(file, arguments);

    /// <summary>True when this user may pass through the folder.</summary>
    /// <exception cref="DatabaseCannotStartException">The question itself could not be asked.</exception>
    public async Task<bool> ReachesAsync(string folder)
    {
        const int no = 42;
        var asked = await RunAsync("/bin/sh", "-c", "test -x \"$1\" || exit 42", "sh", folder);
        return asked.ExitCode switch
        {
            0 => true,
            no => false,
            _ => throw new DatabaseCannotStartException($"A program cannot be run as {Name}: {asked.Output}"),
        };
    }

    /// <summary>Makes a folder, and all in it, this user's alone.</summary>
    public async Task TakeAsync(string folder)
    {
        Permissions.ClosePrivate(folder);
        if (!IsOther) return;
        var owner = string.Create(CultureInfo.InvariantCulture, $"{UserId}:{GroupId}");
        var change = await Command.RunAsync("chown", "-R", owner, folder);
        if (!change.Succeeded)
            throw new DatabaseCannotStartException(
                $"{folder} cannot be given to user {Name}: {change.Output}");
    }

    /// <summary>Numeric owner and group of a file or folder; null when it is not there.</summary>
    public static async Task<(uint User, uint Group)?> OwnerAsync(string path)
    {
        var format = OperatingSystem.IsMacOS() ? "-f" : "-c";
        var asked = await Command.RunAsync("stat", format, "%u %g", path);
        if (!asked.Succeeded) return null;
        var ids = asked.Output.Split(' ').Select(id => uint.Parse(id, CultureInfo.InvariantCulture)).ToList();
        return (ids[0], ids[1]);
    }

    private static uint OwnUserId() => geteuid();

    private static (string, uint, uint)? Listed(string name) =>
        File.ReadLines("/etc/passwd")
            .Select(line => line.Split(':'))
            .Where(field => field.Length > 3 && field[0] == name)
            .Select(field => ((string, uint, uint)?)(
                name,
                uint.Parse(field[2], CultureInfo.InvariantCulture),
                uint.Parse(field[3], CultureInfo.InvariantCulture)))
            .FirstOrDefault();

    private static IReadOnlyList<string> SwitchTo(uint user, uint group) =>
        Command.Find("setpriv") is { } setpriv
            ? [setpriv, "--reuid", Text(user), "--regid", Text(group), "--clear-groups", "--"]
            : throw new DatabaseCannotStartException(
                "PostgreSQL does not run as root, and setpriv, which runs it as another user, is missing.\n"
                + "Install it with: apt-get install -y util-linux   (or start as an ordinary user)");

    private static string Text(uint number) => number.ToString(CultureInfo.InvariantCulture);

    [System.Runtime.InteropServices.DllImport("libc")]
    private static extern uint geteuid();
}
