using Coop.Traceability.Decisions;

namespace Coop.Traceability.Genealogy;

/// <summary>Why something cannot be traced.</summary>
public abstract record TraceRefusal : Refusal
{
    private TraceRefusal() { }

    /// <summary>The co-op has no lot, run, plot or pack of this code.</summary>
    public sealed record NotFound(string Trace) : TraceRefusal, IUnknown
    {
        public override string Code => "trace.not-found";
    }

    /// <summary>There is no such direction; back, forward and both there are.</summary>
    public sealed record DirectionUnknown(string Direction) : TraceRefusal, IMalformed
    {
        public override string Code => "trace.direction-unknown";
    }
}
