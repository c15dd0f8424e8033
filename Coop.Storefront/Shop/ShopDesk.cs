using Coop.Commerce.Settings;
using Coop.Commerce.Storage.Settings;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Texts;
using Coop.Traceability.Moments;
using Coop.Traceability.Storage;
using Marten;

namespace Coop.Storefront.Shop;

/// <summary>One request to a public page: its co-op, its language, the day, and a reading session.</summary>
public sealed class ShopDesk : IAsyncDisposable
{
    private ShopDesk(HttpContext http, IQuerySession session, CoopSettings settings)
    {
        Http = http;
        Session = session;
        Settings = settings;
        Language = RequestLanguage.Of(http);
        Now = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
    }

    /// <summary>The request.</summary>
    public HttpContext Http { get; }

    /// <summary>Reads the co-op's data.</summary>
    public IQuerySession Session { get; }

    /// <summary>What the co-op decided about its shop.</summary>
    public CoopSettings Settings { get; }

    /// <summary>The language of the page.</summary>
    public Language Language { get; }

    /// <summary>The instant of the request.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>The local date.</summary>
    public DateOnly Today => FieldTime.DayOf(Now);

    /// <summary>Ends when the reader has gone.</summary>
    public CancellationToken Stop => Http.RequestAborted;

    /// <summary>Commune and province of the head office: the last two parts of its address.</summary>
    public string Place => string.Join(
        ", ", Settings.Legal.Address.Split(',', StringSplitOptions.TrimEntries).TakeLast(2));

    /// <summary>Opens the desk; one round trip.</summary>
    public static async Task<ShopDesk> OpenAsync(HttpContext http)
    {
        var session = http.RequestServices.GetRequiredService<Ledger>().Read(http.Coop().Tenant);
        return new ShopDesk(http, session, await session.CoopSettingsAsync(http.RequestAborted));
    }

    /// <summary>What every page knows about itself.</summary>
    public Visit Visit(PathPair path) => new(
        Language, Seller(), $"{Http.Request.Scheme}://{Http.Request.Host}", path);

    /// <summary>A service of the host.</summary>
    public T Need<T>() where T : notnull => Http.RequestServices.GetRequiredService<T>();

    public ValueTask DisposeAsync() => Session.DisposeAsync();

    private Seller Seller()
    {
        var legal = Settings.Legal;
        return new Seller(
            Settings.Name.In(Language.Tag()), legal.Name, legal.Address, legal.TaxCode, legal.Representative,
            legal.Phone, legal.Email, NotificationNumber: null, Settings.Demo);
    }
}
