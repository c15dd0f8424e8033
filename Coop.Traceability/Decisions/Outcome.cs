namespace Coop.Traceability.Decisions;

/// <summary>What a command came to, seen from outside: done with a value, or refused with a reason.</summary>
/// <typeparam name="T">What the caller learns when it is done.</typeparam>
public abstract record Outcome<T>
{
    private Outcome() { }

    /// <summary>The facts were accepted; <paramref name="Value"/> tells what came of them.</summary>
    public sealed record Done(T Value) : Outcome<T>;

    /// <summary>Nothing was recorded, and why.</summary>
    public sealed record Refused(Refusal Reason) : Outcome<T>;

    public static implicit operator Outcome<T>(T value) => new Done(value);

    public static implicit operator Outcome<T>(Refusal reason) => new Refused(reason);
}
