using Coop.Traceability.Decisions;

namespace Coop.Commerce.Storage;

/// <summary>Takes a decision apart.</summary>
internal static class Answers
{
    /// <summary>The facts, or the reason there are none.</summary>
    public static bool Refuses<TEvent>(
        this Decision<TEvent> decision, out IReadOnlyList<TEvent> facts, out Refusal? reason) where TEvent
            : class
    {
        (facts, reason) = decision switch
        {
            Decision<TEvent>.Accepted yes => (yes.Events, (Refusal?)null),
            Decision<TEvent>.Refused no => ([], no.Reason),
            _ => throw new InvalidOperationException("A decision is accepted or refused."),
        };
        return reason is not null;
    }

    /// <summary>The value, or the reason there is none.</summary>
    public static bool Refuses<T>(this Outcome<T> outcome, out T? value, out Refusal? reason)
    {
        (value, reason) = outcome switch
        {
            Outcome<T>.Done yes => (yes.Value, (Refusal?)null),
            Outcome<T>.Refused no => (default, no.Reason),
            _ => throw new InvalidOperationException("An outcome is done or refused."),
        };
        return reason is not null;
    }
}
