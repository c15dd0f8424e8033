namespace Coop.Traceability.Rules;

/// <summary>
/// A rule of law or of a standard as data: what it says, which document says so, and when it holds. It is
/// looked up by the day of the event, never by today, so that an old harvest is judged as it was then.
/// </summary>
/// <param name="Id">Short stable name.</param>
/// <param name="Document">The document with its number, as it is printed beside the claim.</param>
/// <param name="ValidFrom">First day it holds.</param>
/// <param name="ValidTo">Last day it holds; null: until further notice.</param>
public abstract record DatedRule(string Id, string Document, DateOnly ValidFrom, DateOnly? ValidTo)
{
    /// <summary>Whether it holds on a day, its first and last day included.</summary>
    public bool HoldsOn(DateOnly day) => ValidFrom <= day && (ValidTo is not { } last || day <= last);
}

/// <summary>Finds the rule of a day.</summary>
public static class DatedRules
{
    /// <summary>The newest rule that holds on <paramref name="day"/>; null when none does.</summary>
    public static TRule? On<TRule>(this IEnumerable<TRule> rules, DateOnly day) where TRule : DatedRule =>
        rules.Where(r => r.HoldsOn(day)).MaxBy(r => r.ValidFrom);
}

/// <summary>What a rule calls something, in both languages.</summary>
public sealed record Wording(string Vi, string En);
