// A process to be killed in tests: starts the private server on the named data folder, says where it is,
// and waits for the end of its input.
using Coop.Storefront.Embedded;

await using var server = await EmbeddedPostgres.StartAsync(new EmbeddedPostgresOptions(args[0]));
Console.WriteLine(server.ProcessId);
Console.WriteLine(server.ConnectionString);
await Console.In.ReadToEndAsync();
