using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Coop.Storefront.Http;
using Coop.Storefront.Texts;
using Coop.Traceability.Decisions;

namespace Coop.House.Tests;

/// <summary>Every refusal has a stable code, one HTTP status and one sentence in each language.</summary>
public partial class RefusalTests
{
    private static readonly Type[] Kinds =
    [
        .. new[] { typeof(Refusal), typeof(Coop.Commerce.Orders.OrderRefusal), typeof(WebRefusal) }
            .SelectMany(t => t.Assembly.GetTypes())
            .Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(Refusal))),
    ];

    public static TheoryData<string> Names => [.. Kinds.Select(k => k.FullName!)];

    [Fact]
    public void There_are_refusals_to_judge() => Kinds.Length.ShouldBeGreaterThan(60);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_refusal_has_a_sentence_in_both_languages_and_a_status(string name)
    {
        var refusal = Sample(Kinds.Single(k => k.FullName == name));
        var (vi, en) = (RefusalTexts.Of(refusal, Language.Vi), RefusalTexts.Of(refusal, Language.En));
        vi.ShouldNotBeNullOrWhiteSpace();
        en.ShouldNotBeNullOrWhiteSpace();
        vi.ShouldNotBe(en);
        RefusalStatus.Of(refusal).ShouldBeInRange(400, 503);
        Code().IsMatch(refusal.Code).ShouldBeTrue(refusal.Code);
    }

    [Fact]
    public void No_two_refusals_share_a_code() =>
        Kinds.Select(k => ((Refusal)RuntimeHelpers.GetUninitializedObject(k)).Code)
            .GroupBy(c => c).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();

    private static Refusal Sample(Type kind)
    {
        var constructor = kind.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First();
        return (Refusal)constructor.Invoke(
            [.. constructor.GetParameters().Select(p => Value(p.ParameterType))]);
    }

    private static object? Value(Type type) => Nullable.GetUnderlyingType(type) switch
    {
        { } inner => Value(inner),
        _ when type == typeof(string) => "X-1",
        _ when type == typeof(DateOnly) => new DateOnly(2026, 3, 10),
        _ when type == typeof(DateTimeOffset) =>
            new DateTimeOffset(2026, 3, 10, 16, 20, 0, TimeSpan.FromHours(7)),
        _ when type.IsPrimitive || type == typeof(decimal) =>
            Convert.ChangeType(7, type, CultureInfo.InvariantCulture),
        _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) =>
            Array.CreateInstance(type.GetGenericArguments()[0], 0),
        _ when type.IsValueType => RuntimeHelpers.GetUninitializedObject(type),
        _ => null,
    };

    [GeneratedRegex(@"^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$")]
    private static partial Regex Code();
}
