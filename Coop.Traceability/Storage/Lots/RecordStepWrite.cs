using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Members;

namespace Coop.Traceability.Storage.Lots;

/// <summary>Stores what <see cref="RecordStep"/> decides.</summary>
public static class RecordStepWrite
{
    /// <summary>Enters one step of a run.</summary>
    public static async Task<Outcome<StepRecorded>> RecordStepAsync(
        this CoopSession session, RecordStepRequest request, CancellationToken stop = default)
    {
        if (await session.Documents.MemberByCodeAsync(request.OperatorCode, stop) is not { } by)
        {
            return new MemberRefusal.NotFound(request.OperatorCode);
        }

        if (await session.Documents.BatchByCodeAsync(request.Batch, stop) is not { } known)
        {
            return new BatchRefusal.NotFound(request.Batch);
        }

        var stream = await session.FetchAsync<Batch>(known.Id, stop);
        var command = new RecordStep(
            known.Code.Value, request.Step, request.StartedAt, request.EndedAt, request.Tenths,
            request.Machine, MemberId.Parse(by.Id), session.Now);
        return RecordStep.Decide(stream.Aggregate, command).AppendTo(stream) is { } no
            ? no
            : new StepRecorded(known.Code.Value, request.Step);
    }
}
