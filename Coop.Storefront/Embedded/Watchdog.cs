using System.Diagnostics;
using System.Globalization;

namespace Coop.Storefront.Embedded;

/// <summary>
/// A tiny process of its own session that reads a pipe from us. The system closes the pipe when we end,
/// however brutally; the watchdog then stops the server we leave behind.
/// </summary>
/// <remarks>
/// It is told the server's process id and touches no other: a new run that came quickly may have a new
/// server. Its parent ends at once, so it is in nobody's process tree, and signals to our group do not
/// reach it.
/// </remarks>
internal sealed class Watchdog : IDisposable
{
    private const string Start = """
        exec 3<&0
        command -v setsid >/dev/null && own_session=setsid
        $own_session /bin/sh -c "$0" coop-watchdog "$@" <&3 3<&- &
        """;

    private const string Script = """
        trap '' INT TERM HUP QUIT
        data=$1 socket=$2 remove=$3 server=
        echo $$
        exec >/dev/null 2>&1
        while read -r line; do
          [ "$line" = done ] && exit 0
          server=$line
        done
        ours() {
          now=
          [ -f "$data/postmaster.pid" ] && read -r now <"$data/postmaster.pid"
          [ -n "$now" ] && [ "$now" = "${server:-$now}" ]
        }
        n=0
        while [ -z "$server" ] && ! ours && [ $n -lt 30 ]; do sleep 0.1; n=$((n+1)); done
        if ours; then
          server=$now n=0
          kill -INT "$server"
          while ours && kill -0 "$server" && [ $n -lt 600 ]; do
            sleep 0.05; n=$((n+1))
            [ $n = 590 ] && kill -QUIT "$server"
          done
        fi
        rm -rf "$socket"
        [ -n "$remove" ] && rm -rf "$remove"
        """;

    private readonly Process starter;
    private readonly string note;

    private Watchdog(Process starter, string note)
    {
        this.starter = starter;
        this.note = note;
    }

    /// <summary>Starts watching over the server that is about to run on a folder.</summary>
    public static async Task<Watchdog> StartAsync(
        EmbeddedPostgresOptions options, string serverFolder, string socketFolder)
    {
        var removed = options.Temporary ? options.DataFolder : "";
        var starter = Process.Start(
            Command.Describe("/bin/sh", ["-c", Start, Script, serverFolder, socketFolder, removed]))!;
        var note = Note(options.DataFolder);
        await File.WriteAllTextAsync(note, await starter.StandardOutput.ReadLineAsync());
        return new Watchdog(starter, note);
    }

    /// <summary>Waits until the watchdog of an earlier run, if there is one, has done its work.</summary>
    public static async Task WaitForEarlierAsync(string dataFolder, string serverFolder)
    {
        if (Postmaster.ReadId(Note(dataFolder)) is not { } id) return;
        for (var i = 0; i < 700 && await RunningProcess.IsAsync(id, "coop-watchdog", serverFolder); i++)
            await Task.Delay(50);
        File.Delete(Note(dataFolder));
    }

    /// <summary>Names the one process to stop.</summary>
    public void WatchOver(int server) => Tell(server.ToString(CultureInfo.InvariantCulture));

    /// <summary>Sends the watchdog home: the server has been stopped.</summary>
    public void Dispose()
    {
        try
        {
            Tell("done");
        }
        catch (IOException)
        {
            // It is gone already, which is what was asked for.
        }

        File.Delete(note);
        starter.Dispose();
    }

    private void Tell(string line)
    {
        starter.StandardInput.Write(line + "\n");
        starter.StandardInput.Flush();
    }

    private static string Note(string dataFolder) => Path.Combine(dataFolder, "postgres.watchdog");
}
