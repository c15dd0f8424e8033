using Coop.Traceability.Decisions;

namespace Coop.Traceability.Seals;

/// <summary>Why something about the proof of the books was refused.</summary>
public abstract record SealRefusal : Refusal
{
    private SealRefusal() { }

    /// <summary>The co-op has none of this code.</summary>
    public sealed record NotFound(string Seal) : SealRefusal, IUnknown
    {
        public override string Code => "seal.not-found";
    }
}
