using System.Globalization;
using Npgsql;

namespace Coop.Embedded.Tests;

internal static class Sql
{
    public static async Task<string> AskAsync(string connectionString, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(sql);
        return Convert.ToString(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture) ?? "";
    }
}
