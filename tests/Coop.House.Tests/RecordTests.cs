using System.Reflection;
using System.Runtime.CompilerServices;
using Coop.Traceability.Decisions;

namespace Coop.House.Tests;

/// <summary>Facts, refusals and states are sealed and immutable.</summary>
public class RecordTests
{
    private static readonly Type[] All =
        [.. typeof(Refusal).Assembly.GetTypes(), .. Assembly.Load("Coop.Commerce").GetTypes()];

    public static IEnumerable<Type> Refusals =>
        All.Where(t => t.IsSubclassOf(typeof(Refusal)) && !t.IsAbstract);

    public static IEnumerable<Type> Facts => All.Where(t => t is { IsAbstract: false, IsClass: true }
        && t.BaseType is { IsAbstract: true } family
        && family.Name.EndsWith("Event", StringComparison.Ordinal));

    [Fact]
    public void There_are_facts_and_refusals_to_look_at()
    {
        Facts.Count().ShouldBeGreaterThan(10);
        Refusals.Count().ShouldBeGreaterThan(10);
    }

    [Fact]
    public void Every_fact_and_refusal_is_sealed() =>
        Facts.Concat(Refusals).Where(t => !t.IsSealed).ShouldBeEmpty();

    [Fact]
    public void No_fact_or_refusal_can_be_changed_after_it_was_made() =>
        Facts.Concat(Refusals).SelectMany(t => t.GetProperties())
            .Where(p => p.SetMethod is { } set && !set.ReturnParameter.GetRequiredCustomModifiers()
                .Contains(typeof(IsExternalInit)))
            .Select(p => $"{p.DeclaringType}.{p.Name}")
            .ShouldBeEmpty();

    [Fact]
    public void Every_refusal_code_is_a_noun_and_a_reason() =>
        Refusals.Select(t => ((Refusal)RuntimeHelpers.GetUninitializedObject(t)).Code)
            .Where(c => c.Split('.').Length != 2
                || c.Any(l => l is not (>= 'a' and <= 'z' or '-' or '.' or >= '0' and <= '9')))
            .ShouldBeEmpty();
}
