using Coop.Traceability.Decisions;
using Coop.Traceability.Members;
using Coop.Traceability.People;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Diary;
using Coop.Traceability.Storage.Members;
using Coop.Traceability.Storage.Plots;

namespace Coop.Storefront.Demo;

/// <summary>Puts on the agenda who belongs to the co-op, what land they tend and what they spray.</summary>
internal static class Register
{
    private static readonly DateOnly Founding = new(2026, 2, 24);

    public static void Plan(Agenda agenda, IReadOnlyList<GardenPlot> plots, Diary diary)
    {
        foreach (var (hamlet, i) in Households.All.GroupBy(h => h.Hamlet).Select((g, i) => (g, i)))
        {
            agenda.On(Founding, new TimeOnly(9 + (i * 2), 0), season =>
                season.DoAllAsync([.. hamlet.Select(Join)]));
        }

        foreach (var (page, i) in plots.Chunk(14).Select((c, i) => (c, i)))
        {
            agenda.On(Founding.AddDays(1 + i), new TimeOnly(17, 0), season =>
                season.DoAllAsync([.. page.Select(Lay)]));
        }

        agenda.On(Founding, new TimeOnly(16, 0), season => season.DoAsync(s => s.GiveConsentAsync(
            new GiveConsentRequest("NH-01", Purposes.BePictured, Given: true, TextVersion: "2026-01"))));
        foreach (var spraying in diary.Sprayings)
        {
            agenda.On(spraying.On, new TimeOnly(18, 30), season => SprayAsync(season, spraying));
        }
    }

    private static Func<CoopSession, Task<Outcome<MemberRegistered>>> Join(Household household) => session =>
        session.RegisterMemberAsync(new RegisterMemberRequest(
            household.Code, household.Hamlet, new PersonDetails(household.Name, household.Phone),
            household.PublicName, household.Named));

    private static Func<CoopSession, Task<Outcome<PlotRegistered>>> Lay(GardenPlot plot) => session =>
        session.RegisterPlotAsync(new RegisterPlotRequest(
            plot.Owner, plot.Code, plot.Name, plot.AreaM2, plot.Cultivar, plot.Point, plot.Polygon));

    /// <summary>Those without a phone are entered by the leader of their group.</summary>
    private static Task SprayAsync(Season season, Spraying spraying)
    {
        var owner = Households.All.Single(h => h.Code == spraying.Plot.Owner);
        var remedy = spraying.Remedy;
        return season.DoAsync(s => s.RecordSprayAsync(new RecordSprayRequest(
            spraying.Plot.Code, remedy.TradeName, remedy.ActiveIngredient, remedy.Dose, remedy.PhiDays,
            spraying.On, owner.Phone is null ? Households.LeaderOf(owner) : owner.Code,
            owner.Phone is null ? owner.Code : null, remedy.Pest,
            new SprayExtras(
                Supply: Storehouse.CodeOf(remedy), Amount: 40, AreaM2: spraying.Plot.AreaM2, WaterMl: 48_000,
                Equipment: "Bình đeo vai 16 l"))));
    }
}
