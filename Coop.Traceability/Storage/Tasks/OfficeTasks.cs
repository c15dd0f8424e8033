using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Marten;

namespace Coop.Traceability.Storage.Tasks;

/// <summary>Raises, lists and closes <see cref="OfficeTask"/>s.</summary>
public static class OfficeTasks
{
    /// <summary>Raises a task in the session's transaction.</summary>
    public static string RaiseTask(
        this CoopSession session, string kind, string subject, IReadOnlyList<string> codes)
    {
        var id = StreamKey.Of("task", Mint.Ulid(session.Now));
        session.Documents.Store(new OfficeTask(id, kind, subject, codes, session.Now));
        return id;
    }

    /// <summary>Open tasks, the oldest first.</summary>
    public static async Task<IReadOnlyList<OfficeTask>> OpenTasksAsync(
        this IQuerySession session, CancellationToken stop = default) =>
        await session.Query<OfficeTask>().Where(t => t.DoneAt == null).OrderBy(t => t.RaisedAt)
            .ToListAsync(stop);

    /// <summary>Closes a task. Closing twice changes nothing.</summary>
    public static async Task<Outcome<OfficeTask>> CloseTaskAsync(
        this CoopSession session, string id, CancellationToken stop = default)
    {
        if (await session.Documents.LoadAsync<OfficeTask>(id, stop) is not { } task)
        {
            return new TaskRefusal.NotFound(id);
        }

        if (task.DoneAt is not null)
        {
            return task;
        }

        var done = task with { DoneAt = session.Now, DoneBy = session.Context.RecordedBy };
        session.Documents.Store(done);
        return done;
    }
}

/// <summary>Why something about a task was refused.</summary>
public abstract record TaskRefusal : Refusal
{
    private TaskRefusal() { }

    /// <summary>The co-op has no such task.</summary>
    public sealed record NotFound(string Task) : TaskRefusal, IUnknown
    {
        public override string Code => "task.not-found";
    }
}
