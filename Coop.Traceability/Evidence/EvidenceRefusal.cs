using Coop.Traceability.Decisions;

namespace Coop.Traceability.Evidence;

/// <summary>Why something about evidence files was refused.</summary>
public abstract record EvidenceRefusal : Refusal
{
    private EvidenceRefusal() { }

    /// <summary>The co-op has none of this code.</summary>
    public sealed record NotFound(string File) : EvidenceRefusal, IUnknown
    {
        public override string Code => "file.not-found";
    }
}
