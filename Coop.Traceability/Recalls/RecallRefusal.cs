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
}
