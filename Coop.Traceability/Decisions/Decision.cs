namespace Coop.Traceability.Decisions;

/// <summary>The only two answers a decision has: facts to record, or the rule that forbids them.</summary>
/// <typeparam name="TEvent">The closed family of facts of one noun.</typeparam>
public abstract record Decision<TEvent> where TEvent : class
{
    private Decision() { }

    /// <summary>The facts to append, in order. Empty when the command had already been carried out.</summary>
    public sealed record Accepted(IReadOnlyList<TEvent> Events) : Decision<TEvent>;

    /// <summary>Nothing may be recorded, and why.</summary>
    public sealed record Refused(Refusal Reason) : Decision<TEvent>;

    public static implicit operator Decision<TEvent>(TEvent fact) => new Accepted([fact]);

    public static implicit operator Decision<TEvent>(TEvent[] facts) => new Accepted(facts);

    public static implicit operator Decision<TEvent>(Refusal reason) => new Refused(reason);
}
