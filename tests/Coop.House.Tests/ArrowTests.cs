using System.Reflection;
using Coop.Traceability.Decisions;

namespace Coop.House.Tests;

/// <summary>Who may know whom.</summary>
public class ArrowTests
{
    private static readonly Assembly Traceability = typeof(Refusal).Assembly;
    private static readonly Assembly Commerce = Assembly.Load("Coop.Commerce");

    [Fact]
    public void Traceability_knows_neither_shop_nor_web() =>
        Traceability.GetReferencedAssemblies().Select(a => a.Name!)
            .Where(n => n.StartsWith("Coop.", StringComparison.Ordinal)
                || n.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
                || n.StartsWith("Stripe", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void Commerce_does_not_know_the_web() =>
        Commerce.GetReferencedAssemblies().Select(a => a.Name!)
            .Where(n => n.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
                || n == "Coop.Storefront")
            .ShouldBeEmpty();

    [Fact]
    public void The_core_shows_no_type_of_the_store_or_of_a_provider()
    {
        string[] edges = [".Storage", ".Stripe"];
        var core = Traceability.GetTypes().Concat(Commerce.GetTypes())
            .Where(t => t.Namespace is { } n && !edges.Any(e => n.Contains(e, StringComparison.Ordinal)));
        core.SelectMany(t => Mentions(t).Select(m => (Type: t, Mention: m)))
            .Where(x => x.Mention.Namespace is { } n && (n.StartsWith("Marten", StringComparison.Ordinal)
                || n.StartsWith("Npgsql", StringComparison.Ordinal) || n == "Stripe"))
            .Select(x => $"{x.Type.FullName} mentions {x.Mention.FullName}")
            .ShouldBeEmpty();
    }

    private static IEnumerable<Type> Mentions(Type type)
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
            | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return type.GetFields(all).Select(f => f.FieldType)
            .Concat(type.GetMethods(all).SelectMany(m => m.GetParameters().Select(p => p.ParameterType)
                .Append(m.ReturnType)))
            .SelectMany(t => t.IsGenericType ? t.GetGenericArguments().Append(t) : [t]);
    }
}
