using Coop.Traceability.Decisions;

namespace Coop.Storefront.Jobs;

/// <summary>Why a dead job could not be tried again or dropped.</summary>
public abstract record JobRefusal : Refusal
{
    private JobRefusal() { }

    /// <summary>The co-op has no dead job of this id; perhaps someone was faster.</summary>
    public sealed record NoSuchJob(string Id) : JobRefusal, IUnknown
    {
        public override string Code => "job.no-such-job";
    }
}
