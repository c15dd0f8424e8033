using Coop.Commerce.Settings;
using Coop.Storefront.Http;
using Coop.Storefront.Http.ApiKeys;
using Coop.Storefront.Recalls;
using Coop.Storefront.Recalls.Drills;
using Coop.Traceability.Recalls;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Recalls;

namespace Coop.Storefront.Api;

/// <summary>The API about drills at night.</summary>
internal static class DrillsEndpoints
{
    public static void MapDrills(this RouteGroupBuilder api)
    {
        api.MapGet("/drills", Drills).NeedsOne(Scopes.TraceRead, Scopes.TraceWrite)
            .WithSummary("Kept reports of drills at night, the newest first")
            .Produces<DrillsAnswer>();
        api.MapPost("/drills/switch", Switch).Needs(Scopes.TraceWrite)
            .Describes<DrillSwitchBody, DrillSwitchAnswer>(
                "Switch the drill of every night on or off", 200);
    }

    private static async Task<IResult> Drills(HttpContext http, Ledger ledger, CancellationToken stop)
    {
        await using var session = ledger.Read(http.Coop().Tenant);
        return Answer.Ok(new DrillsAnswer([.. (await session.DrillsAsync(stop)).Select(DrillAnswer.Of)]));
    }

    private static Task<IResult> Switch(HttpContext http, Posting posting) =>
        posting.RunAsync<DrillSwitchBody, bool, CoopSettings>(
            http, body => body.On, (session, on, stop) => session.SwitchDrillAsync(on, stop),
            done => Answer.Ok(new DrillSwitchAnswer(done.Drill.On)));
}

/// <summary>Where the switch is wanted.</summary>
internal sealed record DrillSwitchBody
{
    /// <summary>True: a drill every night at two, +07:00.</summary>
    public required bool On { get; init; }
}

/// <summary>Where the switch is.</summary>
internal sealed record DrillSwitchAnswer(bool On);

/// <summary>All kept drills.</summary>
internal sealed record DrillsAnswer(IReadOnlyList<DrillAnswer> Drills);

/// <summary>One kept drill.</summary>
/// <param name="Seed">What the lot was drawn by: its number among the candidates is seed modulo their
/// count.</param>
/// <param name="Unbalanced">Lots and runs whose grams do not add up.</param>
/// <param name="Fault">The error that ended it half-way; left out when it went through.</param>
/// <param name="Report">SHA-256 of the kept PDF.</param>
internal sealed record DrillAnswer(
    DateOnly Night, bool Passed, int Seed, int Candidates, string? Lot, IReadOnlyList<DrillStep> Steps,
    int Lots, int Orders, ScopeUnits Units, IReadOnlyList<string> Unbalanced, string? Fault, string? Report)
{
    public static DrillAnswer Of(Drill d) => new(
        d.Night, d.Passed(), d.Seed, d.Candidates, d.Lot?.Value, d.Steps, d.Lots, d.Orders,
        ScopeUnits.Of(d.Units), d.Unbalanced, d.Fault, d.Report);
}
