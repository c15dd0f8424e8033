using System.Text;
using System.Text.Json;
using Coop.Traceability.Decisions;
using Coop.Traceability.Seals;

namespace Coop.Traceability.Tests.Given;

/// <summary>Given facts, when a command, then facts or a refusal. Compared as canonical JSON: records with
/// lists are
/// not value-equal.</summary>
public static class Facts
{
    public static Scenario<TState, TEvent> Of<TState, TEvent>(
        Func<TState?, TEvent, TState?> fold, params IEnumerable<TEvent> facts)
        where TState : class
        where TEvent : class => new(facts.Aggregate((TState?)null, fold));
}

public sealed record Scenario<TState, TEvent>(TState? State)
    where TState : class
    where TEvent : class
{
    public Verdict<TEvent> When(Func<TState?, Decision<TEvent>> decide) => new(decide(State));
}

public sealed record Verdict<TEvent>(Decision<TEvent> Decision) where TEvent : class
{
    public void Then(params TEvent[] expected) => Text(Accepted()).ShouldBe(Text(expected));

    public void ThenNothingNew() => Accepted().ShouldBeEmpty();

    public TFact ThenOne<TFact>() where TFact : TEvent =>
        Accepted().ShouldHaveSingleItem().ShouldBeOfType<TFact>();

    public void ThenRefused(Refusal expected)
    {
        var reason = Decision.ShouldBeOfType<Decision<TEvent>.Refused>().Reason;
        reason.ShouldBe(expected);
        reason.Code.ShouldBe(expected.Code);
    }

    private IReadOnlyList<TEvent> Accepted() =>
        Decision.ShouldBeOfType<Decision<TEvent>.Accepted>(Decision.ToString()).Events;

    private static string Text(IEnumerable<TEvent> facts) => string.Join('\n', facts.Select(f =>
        f.GetType().Name + Encoding.UTF8.GetString(
            CanonicalJson.Of(JsonSerializer.Serialize(f, f.GetType())))));
}
