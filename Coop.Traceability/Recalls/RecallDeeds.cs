using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Recalls;

/// <summary>What is decided about a recall that is under way.</summary>
public static class RecallDeeds
{
    /// <summary>Fewest characters that can be a reason.</summary>
    public const int Fewest = 5;

    /// <summary>Most characters of a reason.</summary>
    public const int Most = 1000;

    public static Decision<RecallEvent> Notify(Recall recall, string channel, string? order, bool answered,
        FieldTime at) =>
        Over(recall) is { } over ? over
        : !RecallChannels.All.Contains(channel) ? new RecallRefusal.ChannelUnknown(channel)
        : new RecallEvent.Notified(channel, order, answered, at);

    public static Decision<RecallEvent> Collect(Recall recall, string? order, int units, FieldTime at) =>
        Over(recall) is { } over ? over
        : units < 1 || units > recall.Units - recall.Returned
            ? new RecallRefusal.UnitsInvalid(units, recall.Units - recall.Returned)
        : new RecallEvent.Collected(order, units, at);

    public static Decision<RecallEvent> Destroy(Recall recall, int units, SideText how, FieldTime at) =>
        Over(recall) is { } over ? over
        : Reason(how) is { } no ? no
        : units < 1 || units > recall.Units - recall.Destroyed
            ? new RecallRefusal.UnitsInvalid(units, recall.Units - recall.Destroyed)
        : new RecallEvent.Destroyed(units, how.Ref(), at);

    /// <summary>Closing asks that 100 % of the packs are accounted for.</summary>
    public static Decision<RecallEvent> Close(Recall recall, RecallUnits units, FieldTime at) =>
        Over(recall) is { } over ? over
        : units.Unaccounted != 0 ? new RecallRefusal.Unaccounted(units.Unaccounted, units.Made)
        : new RecallEvent.Closed(units, at);

    public static Decision<RecallEvent> Lift(Recall recall, SideText why, FieldTime at) =>
        Over(recall) is { } over ? over
        : Reason(why) is { } no ? no
        : new RecallEvent.Lifted(why.Ref(), at);

    /// <summary>Too short or too long a reason; null when it fits.</summary>
    public static RecallRefusal.ReasonInvalid? Reason(SideText why) =>
        why.Text.Length is < Fewest or > Most
            ? new RecallRefusal.ReasonInvalid(why.Text.Length, Fewest, Most)
            : null;

    private static RecallRefusal.Over? Over(Recall recall) => recall.IsOpen()
        ? null
        : new RecallRefusal.Over(recall.Code.Value, recall.State.ToString().ToLowerInvariant());
}
