using Coop.Storefront.Office.Parts;
using Coop.Traceability.Storage.Members;
using Coop.Traceability.Storage.Plots;

namespace Coop.Storefront.Office.Garden;

/// <summary>The plots and households someone may record for: all of them, or those of a group leader's
/// hamlets.</summary>
/// <param name="Plots">By code.</param>
/// <param name="Households">Their codes with the hamlets.</param>
public sealed record FieldScope(
    IReadOnlyList<PlotView> Plots, IReadOnlyList<(string Code, string Hamlet)> Households)
{
    /// <summary>What the person at the desk may record for.</summary>
    public static async Task<FieldScope> OfAsync(Desk desk)
    {
        await using var session = desk.Read();
        var households = (await session.MembersAsync(desk.Stop))
            .Where(m => desk.Staff.Right.Covers(m.Hamlet)).Select(
                m => (Code: m.Code.Value, m.Hamlet)).ToList();
        var codes = households.Select(h => h.Code).ToHashSet();
        var plots = await session.PlotViewsAsync(desk.Day, desk.Stop);
        return new FieldScope([.. plots.Where(plot => codes.Contains(plot.Household))], households);
    }

    /// <summary>The plot of a code, or null when it is not theirs to record for.</summary>
    public PlotView? Plot(string code) => Plots.FirstOrDefault(plot => plot.Code == code);

    /// <summary>Plots to choose from, by hamlet.</summary>
    public IReadOnlyList<Choice> PlotChoices
    {
        get
        {
            var hamlets = Households.ToDictionary(h => h.Code, h => h.Hamlet);
            return [.. Plots.Select(plot => new Choice(
                plot.Code, $"{plot.Household} · {plot.Name} ({plot.Code})",
                Group: hamlets.GetValueOrDefault(plot.Household, "")))];
        }
    }

    /// <summary>Households to choose from, by hamlet.</summary>
    public IReadOnlyList<Choice> HouseholdChoices =>
        [.. Households.Select(h => new Choice(h.Code, $"{h.Code} · {h.Hamlet}", Group: h.Hamlet))];
}
