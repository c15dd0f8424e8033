using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Coop.House.Tests.PublicApi;

/// <summary>
/// All that other programs can use of an assembly, as text: a type a paragraph, a member a line, in order of
/// names. What the compiler adds to records by itself is left out.
/// </summary>
internal static class ApiText
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(TypeName, StringComparer.Ordinal))
        {
            text.Append(Head(type)).Append('\n');
            foreach (var line in Members(type).Distinct().Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(line).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Head(Type type)
    {
        var above = type.IsValueType || type.BaseType is null || type.BaseType == typeof(object)
            ? []
            : new[] { type.BaseType };
        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var more = type.GetInterfaces().Except(inherited)
            .Where(i => !i.Name.StartsWith("IEquatable", StringComparison.Ordinal) && !type.IsEnum);
        var bases = string.Join(", ", above.Concat(more.OrderBy(i => i.Name)).Select(Name));
        return $"{Kind(type)} {TypeName(type)}{(bases.Length > 0 ? " : " + bases : "")}";
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type);
        }

        var constructors = type.GetConstructors(Own).Where(Seen)
            .Where(c => !(c.GetParameters() is [{ } one] && one.ParameterType == type))
            .Select(c => $"new({Parameters(c)})");
        var fields = type.GetFields(Own).Where(f => f.IsPublic)
            .Select(f => $"{(f.IsLiteral ? "const " : f.IsStatic ? "static " : "")}{f.Name}: "
                + Name(f.FieldType));
        var properties = type.GetProperties(Own)
            .Where(p => p.Name != "EqualityContract" && p.GetMethod is { } get && Seen(get)).Select(Property);
        var methods = type.GetMethods(Own).Where(m => Seen(m) && !IsAccessor(m) && !IsOfRecord(m))
            .Select(Method);
        return constructors.Concat(fields).Concat(properties).Concat(methods);
    }

    private static string Property(PropertyInfo property) =>
        $"{(property.GetMethod!.IsStatic ? "static " : "")}{property.Name}: {Name(property.PropertyType)}"
        + (new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable
            && !property.PropertyType.IsValueType ? "?" : "")
        + (property.SetMethod is { } set && Seen(set) ? " { get; set; }" : " { get; }");

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod
            ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>"
            : "";
        var first = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return $"{(method.IsStatic ? "static " : "")}{method.Name}{generic}({first}{Parameters(method)}): "
            + Name(method.ReturnType);
    }

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(p =>
        $"{Name(p.ParameterType)}{(MayBeNull(p) ? "?" : "")} {p.Name}{(p.IsOptional ? " = …" : "")}"));

    private static bool MayBeNull(ParameterInfo parameter) => !parameter.ParameterType.IsValueType
        && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;

    private static bool Seen(MethodBase method) =>
        method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsAccessor(MethodInfo method) =>
        method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsOfRecord(MethodInfo method) =>
        method.IsDefined(typeof(CompilerGeneratedAttribute)) || method.Name.StartsWith('<');

    private static string TypeName(Type type) => type.DeclaringType is { } outer
        ? $"{TypeName(outer)}.{Name(type)}"
        : $"{type.Namespace}.{Name(type)}";

    private static string Name(Type type) => type switch
    {
        { IsByRef: true } => Name(type.GetElementType()!) + "&",
        { IsArray: true } => Name(type.GetElementType()!) + "[]",
        _ when Nullable.GetUnderlyingType(type) is { } inner => Name(inner) + "?",
        { IsGenericType: true } when type.Name.Contains('`', StringComparison.Ordinal) =>
            $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>",
        _ => type.Name,
    };
}
