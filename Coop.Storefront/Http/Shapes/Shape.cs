using System.Collections;
using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;

namespace Coop.Storefront.Http.Shapes;

/// <summary>
/// What a request body may look like, read once from a record: its members, which of them must be there, and
/// the
/// bounds given by the attributes that the OpenAPI document shows too.
/// </summary>
internal sealed class Shape
{
    private static readonly ConcurrentDictionary<Type, Shape> Known = new();
    private static readonly NullabilityInfoContext Nullability = new();

    private Shape(IReadOnlyDictionary<string, ShapeMember> members) => Members = members;

    /// <summary>Members by their names on the wire.</summary>
    public IReadOnlyDictionary<string, ShapeMember> Members { get; }

    public static Shape Of(Type type) => Known.GetOrAdd(type, Read);

    private static Shape Read(Type type)
    {
        lock (Nullability)
        {
            return new Shape(type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(p => p.CanWrite)
                .Select(Member)
                .ToDictionary(m => m.Name, StringComparer.Ordinal));
        }
    }

    private static ShapeMember Member(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var optional = Nullability.Create(property).WriteState == NullabilityState.Nullable;
        var isList = type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type);
        return new ShapeMember(
            JsonNamingPolicy.CamelCase.ConvertName(property.Name),
            isList ? type.GetGenericArguments()[0] : type,
            isList,
            !optional,
            property.GetCustomAttribute<LengthAttribute>(),
            property.GetCustomAttribute<RangeAttribute>(),
            property.GetCustomAttribute<AllowedValuesAttribute>());
    }
}

/// <summary>One member of a request body.</summary>
/// <param name="Type">Of the member, or of each entry of a list.</param>
internal sealed record ShapeMember(
    string Name,
    Type Type,
    bool IsList,
    bool Required,
    LengthAttribute? Length,
    RangeAttribute? Range,
    AllowedValuesAttribute? Allowed);
