using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Recalls;

/// <summary>A recall as it stands.</summary>
/// <param name="Id">Stream key.</param>
/// <param name="Lots">Every affected lot.</param>
/// <param name="Packs">Codes of those among them that are packs.</param>
/// <param name="Units">Packs recalled.</param>
/// <param name="Steps">Each step with its time, the oldest first.</param>
public sealed record Recall(
    string Id, RecordCode Code, bool Drill, RecallState State, RecallStart Start, SideRef Why,
    IReadOnlyList<LotId> Lots, IReadOnlyList<LotCode> Packs, int Units, IReadOnlyList<string> Stopped,
    int Notices, int Returned, int Destroyed, IReadOnlyList<RecallStep> Steps)
{
    /// <summary>Hours the law gives to begin telling people.</summary>
    public const int HoursToBegin = 24;

    /// <summary>Until when the first notice must be out.</summary>
    public DateTimeOffset BeginBy() => Steps[0].At.AddHours(HoursToBegin);

    /// <summary>Whether it still holds things and pages warn of it.</summary>
    public bool IsOpen() => State is not (RecallState.Closed or RecallState.Lifted);

    /// <summary>One fact further.</summary>
    public static Recall Fold(Recall? recall, RecallEvent fact) => (recall, fact) switch
    {
        (null, RecallEvent.Opened e) => new Recall(
            e.Recall.Value, e.Code, e.Drill, RecallState.Suspected, e.Start, e.Why, [], [], 0, [], 0, 0, 0,
            [new RecallStep("opened", 0, null, e.At.At)]),
        ({ } r, RecallEvent.Scoped e) => r.Next("scoped", e.Units, null, e.At, RecallState.Scoped) with
        {
            Lots = e.Lots, Packs = e.Packs, Units = e.Units,
        },
        ({ } r, RecallEvent.Held e) => r.Next("held", e.Lots, null, e.At, RecallState.Held) with
        {
            Stopped = [.. r.Stopped, .. e.Orders],
        },
        ({ } r, RecallEvent.Notified e) =>
            r.Next("notified", 1, e.Order ?? e.Channel, e.At, RecallState.Notified) with
            {
                Notices = r.Notices + 1,
            },
        ({ } r, RecallEvent.Collected e) =>
            r.Next("collected", e.Units, e.Order, e.At, RecallState.Collected) with
            {
                Returned = r.Returned + e.Units,
            },
        ({ } r, RecallEvent.Destroyed e) =>
            r.Next("destroyed", e.Units, null, e.At, RecallState.Collected) with
            {
                Destroyed = r.Destroyed + e.Units,
            },
        ({ } r, RecallEvent.Closed e) => r.Next("closed", e.Units.Made, null, e.At, RecallState.Closed),
        ({ } r, RecallEvent.Lifted e) => r.Next("lifted", 0, null, e.At, RecallState.Lifted),
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow here."),
    };

    /// <summary>A recall never goes back: what is found late does not undo what was done.</summary>
    private Recall Next(string step, int units, string? about, FieldTime at, RecallState state) => this with
    {
        State = state > State ? state : State,
        Steps = [.. Steps, new RecallStep(step, units, about, at.At)],
    };
}

/// <summary>Where a recall stands; later ones are greater.</summary>
public enum RecallState
{
    Suspected,
    Held,
    Scoped,
    Notified,
    Collected,
    Closed,
    Lifted,
}

/// <summary>One step and when it was taken.</summary>
/// <param name="Step">opened, held, scoped, notified, collected, destroyed, closed, lifted.</param>
/// <param name="Units">Packs or lots it was about.</param>
/// <param name="About">An order's code or a channel; null when there is none.</param>
public sealed record RecallStep(string Step, int Units, string? About, DateTimeOffset At);
