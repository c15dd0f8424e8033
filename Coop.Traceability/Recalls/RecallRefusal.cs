using Coop.Traceability.Decisions;

namespace Coop.Traceability.Recalls;

/// <summary>Why something about recalls was refused.</summary>
public abstract record RecallRefusal : Refusal
{
    private RecallRefusal() { }

    /// <summary>The co-op has none of this code.</summary>
    public sealed record NotFound(string Recall) : RecallRefusal, IUnknown
    {
        public override string Code => "recall.not-found";
    }

    /// <summary>Nothing of the co-op has this code, so nothing can be recalled from there.</summary>
    public sealed record StartUnknown(string Kind, string Start) : RecallRefusal, IUnknown
    {
        public override string Code => "recall.start-unknown";
    }

    /// <summary>The kind of start is unknown, no code is given, or the days are the wrong way
    /// round.</summary>
    public sealed record StartInvalid(string Kind) : RecallRefusal, IMalformed
    {
        public override string Code => "recall.start-invalid";
    }

    /// <summary>There is nothing to recall: no lot came of it.</summary>
    public sealed record NothingAffected(string Start) : RecallRefusal, IConflicting
    {
        public override string Code => "recall.nothing-affected";
    }

    /// <summary>The reason is too short or too long.</summary>
    public sealed record ReasonInvalid(int Characters, int Fewest, int Most) : RecallRefusal, IMalformed
    {
        public override string Code => "recall.reason-invalid";
    }

    /// <summary>Nobody is told this way.</summary>
    public sealed record ChannelUnknown(string Channel) : RecallRefusal, IMalformed
    {
        public override string Code => "recall.channel-unknown";
    }

    /// <summary>It is over.</summary>
    public sealed record Over(string Recall, string State) : RecallRefusal, IConflicting
    {
        public override string Code => "recall.over";
    }

    /// <summary>More packs than were recalled or are there.</summary>
    public sealed record UnitsInvalid(int Units, int Most) : RecallRefusal, IMalformed
    {
        public override string Code => "recall.units-invalid";
    }

    /// <summary>Not every pack is accounted for.</summary>
    public sealed record Unaccounted(int Units, int Made) : RecallRefusal, IConflicting
    {
        public override string Code => "recall.unaccounted";
    }
}
