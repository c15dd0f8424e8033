using System.Text;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Plots;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Storage.Plots;

/// <summary>Enters what changed about a plot; what is left as it was is given again.</summary>
/// <param name="Point">A point on it; null when an outline is given or nothing is known.</param>
/// <param name="Polygon">Its outline, closed; degrees as given, six decimals or more.</param>
/// <param name="PlantedIn">Year of planting.</param>
/// <param name="Risk">Neighbours and risks, free text kept beside.</param>
/// <param name="AreaCode">Growing-area code of the province.</param>
public sealed record ChangePlotRequest(
    string PlotCode, string Name, long AreaM2, string Cultivar, GeoPoint? Point,
    IReadOnlyList<GeoPoint>? Polygon, int? PlantedIn, string? Risk, string? AreaCode);

/// <summary>The plot is as was said.</summary>
/// <param name="Version">Of its sheet.</param>
public sealed record PlotChanged(string Code, int Version);

/// <summary>Stores what <see cref="ChangePlot"/> decides, and a new version of name and place.</summary>
public static class ChangePlotWrite
{
    /// <summary>Enters what changed about a plot.</summary>
    public static async Task<Outcome<PlotChanged>> ChangePlotAsync(
        this CoopSession session, ChangePlotRequest request, CancellationToken stop = default)
    {
        if (await session.Documents.PlotByCodeAsync(request.PlotCode, stop) is not { } known)
        {
            return new PlotRefusal.NotFound(request.PlotCode);
        }

        var plot = await session.FetchAsync<Plot>(known.Id, stop);
        var before = await session.Documents.LoadAsync<PlotSheet>(plot.Aggregate!.Sheet.Id, stop);
        var sheet = new PlotSheet(
            StreamKey.Of("sheet", Mint.Ulid(session.Now)), known.Id, (before?.Version ?? 1) + 1,
            Tidy(request.Name), PlaceOf(request), request.Polygon, Mint.Salt());
        var words = Tidy(request.Risk);
        var risk = new SideText(StreamKey.Of("text", Mint.Ulid(session.Now)), words, Mint.Salt());
        var command = new ChangePlot(
            request.PlotCode, request.Name, request.AreaM2, request.Cultivar, request.Point, request.Polygon,
            sheet.Ref(), request.PlantedIn, words, words.Length == 0 ? null : risk.Ref(), request.AreaCode,
            FieldTime.Of(session.Now));
        if (ChangePlot.Decide(plot.Aggregate, command).AppendTo(plot) is { } no)
        {
            return no;
        }

        session.Documents.Store(sheet);
        if (words.Length > 0)
        {
            session.Documents.Store(risk);
        }

        return new PlotChanged(known.Code.Value, sheet.Version);
    }

    private static GeoPoint? PlaceOf(ChangePlotRequest request) => request.Point
        ?? (request.Polygon is { Count: > 1 } outline ? Outline.Middle(outline) : null);

    private static string Tidy(string? text) => (text ?? "").Trim().Normalize(NormalizationForm.FormC);
}
