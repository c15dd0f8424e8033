using System.Globalization;
using System.Text.Json;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Http.Shapes;

/// <summary>
/// Compares a JSON body with the record it is to become and finds every fault at once: nothing is converted,
/// rounded or guessed, and members the record does not have are faults.
/// </summary>
internal static class ShapeCheck
{
    /// <summary>Every fault of <paramref name="body"/>; empty when it fits <paramref name="type"/>.</summary>
    public static IReadOnlyList<ShapeFault> Of(JsonElement body, Type type)
    {
        var faults = new List<ShapeFault>();
        Object(body, type, "", faults);
        return faults;
    }

    private static void Object(JsonElement value, Type type, string path, List<ShapeFault> faults)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            faults.Add(new(path, ShapeTexts.NotObject));
            return;
        }

        var shape = Shape.Of(type);
        foreach (var member in value.EnumerateObject().Where(m => !shape.Members.ContainsKey(m.Name)))
        {
            faults.Add(new(Join(path, Cut(member.Name)), ShapeTexts.Unknown));
        }

        foreach (var member in shape.Members.Values)
        {
            Member(value, member, Join(path, member.Name), faults);
        }
    }

    private static void Member(JsonElement parent, ShapeMember member, string path, List<ShapeFault> faults)
    {
        if (!parent.TryGetProperty(member.Name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            if (member.Required)
            {
                faults.Add(new(path, ShapeTexts.Missing));
            }
        }
        else if (member.IsList)
        {
            List(value, member, path, faults);
        }
        else
        {
            Value(value, member, path, faults);
        }
    }

    private static void List(JsonElement value, ShapeMember member, string path, List<ShapeFault> faults)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            faults.Add(new(path, ShapeTexts.NotList));
            return;
        }

        var count = value.GetArrayLength();
        if (member.Length is { } length && count < length.MinimumLength)
        {
            faults.Add(new(path, ShapeTexts.TooFew, Text(length.MinimumLength)));
        }
        else if (member.Length is { } most && count > most.MaximumLength)
        {
            faults.Add(new(path, ShapeTexts.TooMany, Text(most.MaximumLength)));
            return;
        }

        var index = 0;
        foreach (var entry in value.EnumerateArray())
        {
            Value(entry, member with { Length = null, IsList = false }, $"{path}[{Text(index++)}]", faults);
        }
    }

    private static void Value(JsonElement value, ShapeMember member, string path, List<ShapeFault> faults)
    {
        var fault = member.Type switch
        {
            var t when t == typeof(string) => ShapeValues.String(value, member),
            var t when t == typeof(long) || t == typeof(int) => ShapeValues.Whole(value, member),
            var t when t == typeof(double) => ShapeValues.Number(value, member),
            var t when t == typeof(DateOnly) => ShapeValues.Day(value),
            var t when t == typeof(DateTimeOffset) => ShapeValues.Instant(value),
            var t when t == typeof(bool) => ShapeValues.YesNo(value),
            _ => null,
        };
        if (fault is not null)
        {
            faults.Add(fault with { Field = path });
        }
        else if (member.Type.Namespace != nameof(System))
        {
            Object(value, member.Type, path, faults);
        }
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static string Cut(string name) => name.Length <= 60 ? name : name[..60];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
