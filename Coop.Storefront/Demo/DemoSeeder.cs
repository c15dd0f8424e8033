using Coop.Commerce.Settings;
using Coop.Commerce.Storage.Settings;
using Coop.Storefront.Doubles;
using Coop.Storefront.Http.ApiKeys;
using Coop.Traceability.Decisions;
using Coop.Traceability.People;
using Coop.Traceability.Storage;
using Marten;

namespace Coop.Storefront.Demo;

/// <summary>Fills an empty store with the demo co-op: settings, people who sign in, an API key, one
/// season.</summary>
internal sealed class DemoSeeder(
    IDocumentStore store, IServiceProvider host, IVaultCipher cipher, DemoLogins logins, TimeProvider clock)
{
    private static readonly DateTimeOffset Founded =
        Agenda.Instant(new DateOnly(2026, 2, 23), new TimeOnly(9, 0));

    /// <summary>Seeds when nobody has set up a co-op here.</summary>
    /// <param name="tell">Takes a line of progress.</param>
    /// <returns>What only the seeding knows; null when the store was not empty.</returns>
    /// <exception cref="HalfSeededException">An earlier seeding died in the middle.</exception>
    public async Task<Seeded?> SeedAsync(IReadOnlyList<string> hosts, Action<string> tell,
        CancellationToken stop)
    {
        await using (var look = store.QuerySession(DemoCoop.Tenant))
        {
            if (await look.LoadAsync<DemoMark>(DemoMark.Key, stop) is { } mark)
            {
                return mark.FinishedAt is null ? throw new HalfSeededException() : null;
            }

            if (await look.Query<CoopHost>().AnyAsync(stop))
            {
                return null;
            }
        }

        return await TellSeasonAsync(hosts, tell, stop);
    }

    private async Task<Seeded> TellSeasonAsync(IReadOnlyList<string> hosts, Action<string> tell,
        CancellationToken stop)
    {
        tell("telling one season of a tea co-operative; this takes some seconds, once");
        var begun = clock.GetUtcNow();
        await MarkAsync(new DemoMark(DemoMark.Key, begun, null), stop);

        var seasonClock = new SeasonClock();
        seasonClock.Reach(Founded);
        var staff = await logins.MakeAsync(stop);
        var season =
            new Season(new Ledger(store, seasonClock, host), seasonClock, DemoCoop.Tenant, staff.ClerkId);
        await season.DoAsync(session => SetUpAsync(session, hosts));
        var key = await season.DoAsync(session => session.CreateApiKeyAsync(
            new CreateApiKeyRequest("Demo", Scopes.All)));

        var plan = DemoPlan.Make(begun);
        await plan.Agenda.RunAsync(season, seasonClock);
        await MarkAsync(new DemoMark(DemoMark.Key, begun, clock.GetUtcNow()), stop);
        tell($"{season.Commands} commands carried out in {(clock.GetUtcNow() - begun).TotalSeconds:0.0} s");
        return new Seeded(key.Key, staff.Logins, [.. plan.Orders.Select(o => (o.Code, o.Phone))]);
    }

    private Task<Outcome<CoopSettings>> SetUpAsync(CoopSession session, IReadOnlyList<string> hosts)
    {
        var doubles = host.GetService<DoublesOptions>();
        var secrets = doubles ?? new DoublesOptions();
        return session.SetCoopSettingsAsync(DemoCoop.Settings with
        {
            Hosts = hosts,
            SePaySecrets = [cipher.LockSecret(DemoCoop.Tenant, secrets.SePaySecret)],
            StripeKey = doubles is null ? "" : cipher.LockSecret(DemoCoop.Tenant, secrets.StripeKey),
            StripeWebhookSecrets = [cipher.LockSecret(DemoCoop.Tenant, secrets.StripeWebhookSecret)],
        });
    }

    private async Task MarkAsync(DemoMark mark, CancellationToken stop)
    {
        await using var session = store.LightweightSession(DemoCoop.Tenant);
        session.Store(mark);
        await session.SaveChangesAsync(stop);
    }
}

/// <summary>What only the seeding knows, and <c>demo.json</c> keeps.</summary>
internal sealed record Seeded(
    string ApiKey, IReadOnlyList<DemoLogin> Logins, IReadOnlyList<(string Code, string Phone)> Orders);
