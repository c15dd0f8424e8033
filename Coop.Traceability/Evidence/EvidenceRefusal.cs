using Coop.Traceability.Decisions;

namespace Coop.Traceability.Evidence;

/// <summary>Why something about evidence files was refused.</summary>
public abstract record EvidenceRefusal : Refusal
{
    private EvidenceRefusal() { }

    /// <summary>The co-op has no file of this hash.</summary>
    public sealed record NotFound(string File) : EvidenceRefusal, IUnknown
    {
        public override string Code => "file.not-found";
    }

    /// <summary>The file holds nothing.</summary>
    public sealed record Empty : EvidenceRefusal, IMalformed
    {
        public override string Code => "file.empty";
    }

    /// <summary>The file is too large.</summary>
    /// <param name="Size">Its bytes.</param>
    /// <param name="Most">Bytes allowed.</param>
    public sealed record TooLarge(long Size, long Most) : EvidenceRefusal, IMalformed
    {
        public override string Code => "file.too-large";
    }

    /// <summary>Its bytes are neither JPEG, PNG, WebP nor PDF.</summary>
    public sealed record KindUnknown : EvidenceRefusal, IMalformed
    {
        public override string Code => "file.kind-unknown";
    }

    /// <summary>More files than one record may name.</summary>
    public sealed record TooMany(int Files, int Most) : EvidenceRefusal, IMalformed
    {
        public override string Code => "file.too-many";
    }
}
