using System.Globalization;
using System.Text;

namespace Coop.Storefront.Embedded;

/// <summary>The settings of a private server: no network, tuned for a small machine.</summary>
internal static class ServerSettings
{
    /// <summary>
    /// Read by the server after its own <c>postgresql.conf</c>; written anew at each start.
    /// </summary>
    public const string FileName = "coop.conf";

    /// <summary>Writes the settings where the server reads them.</summary>
    public static void Write(string serverFolder, string socketFolder, EmbeddedPostgresOptions options)
    {
        var text = new StringBuilder("# Written at each start. Settings of your own: ALTER SYSTEM.\n");
        foreach (var (name, value) in All(socketFolder, options))
            text.Append(name).Append(" = '").Append(Quoted(value)).Append("'\n");
        var path = Path.Combine(serverFolder, FileName);
        File.WriteAllText(path, text.ToString());
        Permissions.OpenFile(path);
    }

    private static string Quoted(string value) => value.Replace("'", "''", StringComparison.Ordinal);

    private static IEnumerable<(string Name, string Value)> All(
        string socketFolder, EmbeddedPostgresOptions options)
    {
        yield return ("listen_addresses", "");
        yield return ("port", EmbeddedPostgres.Port.ToString(CultureInfo.InvariantCulture));
        yield return ("unix_socket_directories", socketFolder);
        yield return ("unix_socket_permissions", "0700");
        yield return ("max_connections", options.MaxConnections.ToString(CultureInfo.InvariantCulture));
        yield return ("shared_buffers", "128MB");
        yield return ("effective_cache_size", "512MB");
        yield return ("maintenance_work_mem", "64MB");
        yield return ("wal_compression", "on");
        yield return ("max_wal_size", "1GB");
        yield return ("random_page_cost", "1.1");
        yield return ("jit", "off");
        yield return ("timezone", "UTC");
        yield return ("log_timezone", "UTC");
        yield return ("log_checkpoints", "off");
        if (options.Durable) yield break;
        yield return ("fsync", "off");
        yield return ("synchronous_commit", "off");
        yield return ("full_page_writes", "off");
        yield return ("autovacuum_naptime", "15s");
    }
}
