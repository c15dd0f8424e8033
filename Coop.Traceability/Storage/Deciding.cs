using Coop.Traceability.Decisions;
using JasperFx.Events;

namespace Coop.Traceability.Storage;

/// <summary>The step from a decision to the store.</summary>
internal static class Deciding
{
    /// <summary>Appends what was accepted to a fetched stream; gives the refusal back, or null.</summary>
    public static Refusal? AppendTo<TState, TEvent>(
        this Decision<TEvent> decision, IEventStream<TState> stream)
        where TState : class
        where TEvent : class
    {
        if (decision is Decision<TEvent>.Refused refused)
        {
            return refused.Reason;
        }

        stream.AppendMany(decision.Facts().Cast<object>());
        return null;
    }

    /// <summary>Begins a stream with what was accepted; gives the refusal back, or null.</summary>
    public static Refusal? Begin<TState, TEvent>(
        this Decision<TEvent> decision, CoopSession session, string key)
        where TState : class
        where TEvent : class
    {
        if (decision is Decision<TEvent>.Refused refused)
        {
            return refused.Reason;
        }

        session.Start<TState>(key, decision.Facts());
        return null;
    }

    /// <summary>The facts accepted.</summary>
    /// <exception cref="InvalidOperationException">The decision was a refusal.</exception>
    public static IReadOnlyList<TEvent> Facts<TEvent>(this Decision<TEvent> decision) where TEvent : class =>
        decision is Decision<TEvent>.Accepted accepted
            ? accepted.Events
            : throw new InvalidOperationException("A refusal has no facts.");
}
