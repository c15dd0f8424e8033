using System.Text.Json;
using Coop.Traceability.Decisions;
using Coop.Traceability.Exports;
using Coop.Traceability.Genealogy;
using Coop.Traceability.Identifiers;
using Coop.Traceability.People;
using Coop.Traceability.Plots;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.People;

namespace Coop.Storefront.Exports;

/// <summary>GeoJSON of only the plots a lot came from.</summary>
internal static class EudrFile
{
    public static async Task<Outcome<Func<Stream, Task>>> OpenAsync(ExportCall call)
    {
        if (call.Lot is not { } lot)
        {
            return new ExportRefusal.LotWanted();
        }

        var plots = await PlotsAsync(call, await call.Session.AncestryAsync(LotId.Parse(lot.Id), call.Stop));
        if (EudrPlots.Fault(plots) is { } fault)
        {
            return fault;
        }

        return (Func<Stream, Task>)(to => JsonSerializer.SerializeAsync(
            to, EudrPlots.Of(plots), cancellationToken: call.Stop));
    }

    private static async Task<IReadOnlyList<EudrPlot>> PlotsAsync(ExportCall call, Ancestry ancestry)
    {
        var sheets = (await call.Session.LoadManyAsync<PlotSheet>(
            call.Stop, [.. ancestry.Plots.Values.Select(p => p.Sheet.Id)])).ToDictionary(s => s.Id);
        var members = call.Reader.Members.ToDictionary(m => m.Id);
        var vault = call.Http.RequestServices.GetRequiredService<PeopleVault>();
        var people = await vault.ReadAsync(
            call.Session, members.Values.Where(m => m.MayBeNamed()).Select(m => m.Person), call.Stop);
        return [.. ancestry.Plots.Values.OrderBy(p => p.Code.Value, StringComparer.Ordinal).Select(p =>
        {
            var member = members[p.Member.Value];
            var person = people.GetValueOrDefault(member.Person);
            var name = person?[PersonFields.PublicName] ?? person?.Name;
            var sheet = sheets.GetValueOrDefault(p.Sheet.Id);
            return new EudrPlot(
                p.Code.Value, name ?? member.Code.Value, member.Hamlet, p.AreaM2,
                sheet?.Polygon is null ? sheet?.Point : null, sheet?.Polygon);
        })];
    }
}
