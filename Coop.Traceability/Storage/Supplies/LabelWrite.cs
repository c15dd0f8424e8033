using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Storage.Evidence;
using Coop.Traceability.Supplies;
using Marten;
using Marten.Linq.MatchesSql;

namespace Coop.Traceability.Storage.Supplies;

/// <summary>Copies a label into the catalogue.</summary>
/// <param name="Label">Code of the row to replace; null: a new row.</param>
public sealed record WriteLabelRequest(string? Label, LabelSheet Sheet);

/// <summary>The label is in the catalogue.</summary>
/// <param name="LongWait">Its waiting time is longer than tea labels normally say.</param>
public sealed record LabelWritten(string Label, bool LongWait);

/// <summary>The label catalogue of a co-op.</summary>
public static class LabelWrite
{
    /// <summary>Copies a label, anew or in place of a row.</summary>
    public static async Task<Outcome<LabelWritten>> WriteLabelAsync(
        this CoopSession session, WriteLabelRequest request, CancellationToken stop = default)
    {
        var known = request.Label is null ? null : await session.Documents.LabelAsync(request.Label, stop);
        if (request.Label is { } asked && known is null)
        {
            return new SupplyRefusal.LabelNotFound(asked);
        }

        if (request.Sheet.Photo is { } photo && PlainText.IsHash(photo)
            && await session.CheckFilesAsync([photo], stop) is { } missing)
        {
            return missing;
        }

        var code = known?.Code ?? RecordCode.Parse(Mint.RecordCode("NT"));
        var command = new WriteLabel(
            LabelId.From(Mint.Ulid(session.Now)), code, request.Sheet, FieldTime.Of(session.Now));
        if (known is null)
        {
            if (WriteLabel.Decide(null, command).Begin<Label, LabelEvent>(
                session, command.Id.Value) is { } no)
            {
                return no;
            }
        }
        else
        {
            var stream = await session.FetchAsync<Label>(known.Id, stop);
            if (WriteLabel.Decide(stream.Aggregate, command).AppendTo(stream) is { } no)
            {
                return no;
            }
        }

        return new LabelWritten(code.Value, request.Sheet.IsLong());
    }

    /// <summary>Takes a row out of use; twice changes nothing.</summary>
    public static async Task<Outcome<LabelWritten>> WithdrawLabelAsync(
        this CoopSession session, string code, CancellationToken stop = default)
    {
        if (await session.Documents.LabelAsync(code, stop) is not { } known)
        {
            return new SupplyRefusal.LabelNotFound(code);
        }

        var stream = await session.FetchAsync<Label>(known.Id, stop);
        if (!stream.Aggregate!.Withdrawn)
        {
            stream.AppendOne(new LabelEvent.Withdrawn(FieldTime.Of(session.Now)));
        }

        return new LabelWritten(known.Code.Value, known.Sheet.IsLong());
    }

    /// <summary>A row of the catalogue; null when there is none of this code.</summary>
    public static Task<Label?> LabelAsync(
        this IQuerySession session, string? code, CancellationToken stop = default)
    {
        var normal = RecordCode.Normal(code);
        return session.Query<Label>()
            .Where(l => l.MatchesSql("d.data -> 'code' = to_jsonb(?::text)", normal))
            .FirstOrDefaultAsync(stop);
    }

    /// <summary>The catalogue by trade name; those in use first.</summary>
    public static async Task<IReadOnlyList<Label>> LabelsAsync(
        this IQuerySession session, CancellationToken stop = default) =>
        [.. (await session.Query<Label>().ToListAsync(stop))
            .OrderBy(l => l.Withdrawn).ThenBy(l => l.Sheet.TradeName, StringComparer.Ordinal)];
}
