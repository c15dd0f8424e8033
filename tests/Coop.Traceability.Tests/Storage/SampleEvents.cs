using System.Reflection;
using Coop.Traceability.Amounts;

namespace Coop.Traceability.Tests.Storage;

/// <summary>One event of any kind with every field filled, so that none is forgotten on the way.</summary>
internal static class SampleEvents
{
    private const string Ulid = "01KNEEFYJ04WP2ZM0A2VHKXZ0Q";
    private static readonly string[] Nouns =
    [
        "member", "plot", "lot", "batch", "spray", "supply", "label", "record", "purchase", "prices",
        "account", "certificate", "recall", "hold", "delivery", "person", "drill",
    ];

    private static readonly string[] Texts =
    [
        .. Nouns.Select(n => $"{n}-{Ulid}"), "NH-01", "TL-87D96TCW", "5JW7XMXADQ9D5", "09520000261016",
        $"price-list-{Ulid}", $"leaf-purchase-{Ulid}", $"leaf-prices-{Ulid}", Ulid,
    ];

    public static object Of(Type type) => Make(type, 0)
        ?? throw new InvalidOperationException($"No sample of {type}.");

    private static object? Make(Type type, int depth) => Nullable.GetUnderlyingType(type) switch
    {
        { } inner => Make(inner, depth),
        _ when type == typeof(string) => "X-1",
        _ when type == typeof(Guid) => new Guid("0195b7c6-0000-7000-8000-000000000001"),
        _ when type == typeof(bool) => true,
        _ when type == typeof(DateOnly) => new DateOnly(2026, 3, 10),
        _ when type == typeof(DateTimeOffset) =>
            new DateTimeOffset(2026, 3, 10, 16, 20, 0, TimeSpan.FromHours(7)),
        _ when type == typeof(Weight) => Weight.FromGrams(7),
        _ when type.IsEnum => Enum.GetValues(type).GetValue(0),
        _ when type.IsPrimitive || type == typeof(decimal) =>
            Convert.ChangeType(7, type, System.Globalization.CultureInfo.InvariantCulture),
        _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) =>
            One(type.GetGenericArguments()[0], depth),
        _ when Parser(type) is { } parse => Texts.Select(t => Parsed(parse, t)).First(v => v is not null),
        _ when type.IsAbstract => Make(Child(type), depth),
        _ => Built(type, depth + 1),
    };

    private static Array One(Type item, int depth)
    {
        var list = Array.CreateInstance(item, 1);
        list.SetValue(Make(item, depth), 0);
        return list;
    }

    private static Type Child(Type type) =>
        type.Assembly.GetTypes().First(t => t.IsSubclassOf(type) && !t.IsAbstract);

    private static object Built(Type type, int depth)
    {
        depth.ShouldBeLessThan(8);
        var constructor = type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First();
        var made = constructor.Invoke(
            [.. constructor.GetParameters().Select(p => Make(p.ParameterType, depth))]);
        var named = constructor.GetParameters().Select(p => p.Name).ToHashSet();
        foreach (var extra in type.GetProperties().Where(p => p.CanWrite && !named.Contains(p.Name)))
        {
            extra.SetValue(made, Make(extra.PropertyType, depth));
        }

        return made;
    }

    private static MethodInfo? Parser(Type type) =>
        type.IsValueType ? type.GetMethod("Parse", [typeof(string)]) : null;

    private static object? Parsed(MethodInfo parse, string text)
    {
        try
        {
            return parse.Invoke(null, [text]);
        }
        catch (TargetInvocationException fault) when (fault.InnerException is FormatException)
        {
            return null;
        }
    }
}
