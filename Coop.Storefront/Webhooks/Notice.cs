using Coop.Commerce.Settings;
using Coop.Commerce.Storage.Settings;
using Coop.Storefront.Http.Shapes;
using Coop.Storefront.Http;
using Coop.Traceability.Decisions;
using Coop.Traceability.People;
using Coop.Traceability.Storage;
using JasperFx;
using Npgsql;

namespace Coop.Storefront.Webhooks;

/// <summary>
/// One request of a provider: its bytes as they came, the co-op of the host, and the way to write in its
/// name. The
/// provider is told "taken" only after what it said is stored.
/// </summary>
internal sealed class Notice
{
    private readonly Ledger ledger;

    private Notice(HttpContext http, byte[] body, CoopSettings settings)
    {
        Http = http;
        Body = body;
        Settings = settings;
        Tenant = http.Coop().Tenant;
        ledger = http.RequestServices.GetRequiredService<Ledger>();
        Now = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        Cipher = http.RequestServices.GetRequiredService<IVaultCipher>();
    }

    public HttpContext Http { get; }

    public byte[] Body { get; }

    public CoopSettings Settings { get; }

    public string Tenant { get; }

    public DateTimeOffset Now { get; }

    public IVaultCipher Cipher { get; }

    public CancellationToken Stop => Http.RequestAborted;

    /// <summary>Reads the bytes; null when there are more than a notice can have.</summary>
    public static async Task<Notice?> ReadAsync(HttpContext http)
    {
        if (await StrictBody.ReadBytesAsync(http.Request, http.RequestAborted) is not { } body)
        {
            return null;
        }

        var ledger = http.RequestServices.GetRequiredService<Ledger>();
        await using var session = ledger.Read(http.Coop().Tenant);
        return new Notice(http, body, await session.CoopSettingsAsync(http.RequestAborted));
    }

    /// <summary>A header, or null when it was not sent.</summary>
    public string? Header(string name) =>
        Http.Request.Headers.TryGetValue(name, out var value) ? value.ToString() : null;

    /// <summary>
    /// Writes in the provider's name. Two equal notices at once meet at a unique key: the slower one decides
    /// again
    /// and finds the first.
    /// </summary>
    public async Task<Outcome<T>> WriteAsync<T>(string provider, Func<CoopSession, Task<Outcome<T>>> command)
    {
        var context = new WriteContext(Tenant, provider, $"command-{Mint.Ulid(Now)}");
        try
        {
            return await ledger.WriteAsync(context, command, Stop);
        }
        catch (Exception fault) when (IsTwin(fault))
        {
            return await ledger.WriteAsync(context, command, Stop);
        }
    }

    /// <summary>The refusal that a provider is told.</summary>
    public static Answer Refuse(WebRefusal reason, HttpContext http) =>
        Problems.Of(reason, RequestLanguage.Of(http));

    private static bool IsTwin(Exception fault) => fault switch
    {
        DocumentAlreadyExistsException
            or PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } => true,
        AggregateException many => many.InnerExceptions.Any(IsTwin),
        { InnerException: { } inner } => IsTwin(inner),
        _ => false,
    };
}
