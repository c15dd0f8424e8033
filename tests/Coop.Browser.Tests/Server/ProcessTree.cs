using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Coop.Browser.Tests.Server;

/// <summary>Signals to a process and to everything it has started.</summary>
internal static partial class ProcessTree
{
    private const int SigTerm = 15;
    private const int SigStop = 19;
    private const int SigKill = 9;

    /// <summary>Asks one process to end, as Ctrl-C does; a test runner in the background may have Ctrl-C
    /// ignored.</summary>
    public static void Interrupt(int pid) => _ = Signal(pid, SigTerm);

    /// <summary>
    /// Kills a process, all below it, and the database server of its data folder with all below that. They
    /// are
    /// stopped first, so that none sees another die.
    /// </summary>
    public static void Kill(int pid, string data)
    {
        var parents = Parents();
        List<int> doomed = [pid, .. Below(pid, parents)];
        if (Postmaster(data) is { } server)
        {
            doomed.AddRange([server, .. Below(server, parents)]);
        }

        doomed.ForEach(p => Signal(p, SigStop));
        doomed.ForEach(p => Signal(p, SigKill));
    }

    private static int? Postmaster(string data)
    {
        var file = Path.Combine(data, "postgres", "postmaster.pid");
        return File.Exists(file)
            && int.TryParse(File.ReadLines(file).First(), CultureInfo.InvariantCulture, out var pid) ? pid
                : null;
    }

    private static IEnumerable<int> Below(int pid, ILookup<int, int> parents) =>
        parents[pid].SelectMany(child => Below(child, parents).Prepend(child));

    /// <summary>Every process by the one that started it.</summary>
    private static ILookup<int, int> Parents() =>
        Process.GetProcesses().Select(p =>
            (Pid: p.Id, Parent: Parent(p.Id))).ToLookup(p => p.Parent, p => p.Pid);

    private static int Parent(int pid)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{pid}/stat");
            return int.Parse(stat[(stat.LastIndexOf(')') + 1)..].Split(' ')[2], CultureInfo.InvariantCulture);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return -1;
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Signal(int pid, int signal);
}
