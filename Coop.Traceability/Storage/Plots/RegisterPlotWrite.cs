using System.Text;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Members;
using Coop.Traceability.Moments;
using Coop.Traceability.Plots;

namespace Coop.Traceability.Storage.Plots;

/// <summary>Stores what <see cref="RegisterPlot"/> decides, and name and place in a side document.</summary>
public static class RegisterPlotWrite
{
    /// <summary>Puts a plot of a member on the map.</summary>
    public static async Task<Outcome<PlotRegistered>> RegisterPlotAsync(
        this CoopSession session, RegisterPlotRequest request, CancellationToken stop = default)
    {
        if (await session.Documents.MemberByCodeAsync(request.MemberCode, stop) is not { } member)
        {
            return new MemberRefusal.NotFound(request.MemberCode);
        }

        var taken = await session.Documents.PlotByCodeAsync(request.Code, stop) is not null;
        var id = PlotId.From(Mint.Ulid(session.Now));
        var sheet = Sheet(session, id, request);
        var command = new RegisterPlot(
            id, MemberId.Parse(member.Id), request.Code, request.Name, request.AreaM2, request.Cultivar,
            request.Point, request.Polygon, sheet.Ref(), FieldTime.Of(session.Now));
        if (RegisterPlot.Decide(taken, command).Begin<Plot, PlotEvent>(session, id.Value) is { } no)
        {
            return no;
        }

        session.Documents.Store(sheet);
        return new PlotRegistered(id, RecordCode.Normal(request.Code));
    }

    private static PlotSheet Sheet(CoopSession session, PlotId plot, RegisterPlotRequest request)
    {
        var name = (request.Name ?? "").Trim().Normalize(NormalizationForm.FormC);
        var point = request.Point
            ?? (request.Polygon is { Count: > 1 } outline ? Outline.Middle(outline) : null);
        var key = StreamKey.Of("sheet", Mint.Ulid(session.Now));
        return new PlotSheet(key, plot.Value, 1, name, point, request.Polygon, Mint.Salt());
    }
}
