using Coop.Traceability.Decisions;

namespace Coop.Traceability.Rules;

/// <summary>Why a rule of law forbids something.</summary>
public abstract record RuleRefusal : Refusal
{
    private RuleRefusal() { }

    /// <summary>Something that must be told of the lot is missing, so it cannot be shown or
    /// labelled.</summary>
    /// <param name="Document">The rule that asks for it.</param>
    /// <param name="Missing">What is missing.</param>
    public sealed record Incomplete(string Lot, string Document, IReadOnlyList<TraceItem> Missing)
        : RuleRefusal
    {
        public override string Code => "lot.incomplete";
    }
}
