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

    /// <summary>The co-op has no run of this code.</summary>
    public sealed record NoSuchBatch(string Batch) : SealRefusal, IUnknown
    {
        public override string Code => "seal.no-such-batch";
    }

    /// <summary>The run's yield lies outside its band and nobody has said why.</summary>
    public sealed record NotExplained(string Batch) : SealRefusal
    {
        public override string Code => "seal.not-explained";
    }

    /// <summary>The run is confirmed already.</summary>
    public sealed record AlreadyReleased(string Batch) : SealRefusal, IConflicting
    {
        public override string Code => "seal.already-released";
    }
}
