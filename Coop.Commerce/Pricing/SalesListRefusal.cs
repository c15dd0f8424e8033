using Coop.Traceability.Decisions;

namespace Coop.Commerce.Pricing;

/// <summary>Why a price list cannot be made or changed.</summary>
public abstract record SalesListRefusal : Refusal
{
    private SalesListRefusal() { }

    /// <summary>The co-op has no such list.</summary>
    public sealed record NotFound(string List) : SalesListRefusal, IUnknown
    {
        public override string Code => "sales-list.not-found";
    }

    /// <summary>Another list has this code.</summary>
    public sealed record CodeTaken(string List) : SalesListRefusal, IConflicting
    {
        public override string Code => "sales-list.code-taken";
    }

    /// <summary>The list was closed; a new one is made instead.</summary>
    public sealed record IsClosed(string List) : SalesListRefusal, IConflicting
    {
        public override string Code => "sales-list.is-closed";
    }

    /// <summary>The request is not of the right form; <paramref name="Field"/> names where.</summary>
    public sealed record Malformed(string Field, string Value) : SalesListRefusal, IMalformed
    {
        public override string Code => "sales-list.malformed";
    }

    /// <summary>Someone else changed the list since the edit began.</summary>
    public sealed record ChangedMeanwhile(long ExpectedVersion, long CurrentVersion)
        : SalesListRefusal, IConflicting
    {
        public override string Code => "sales-list.changed-meanwhile";
    }
}
