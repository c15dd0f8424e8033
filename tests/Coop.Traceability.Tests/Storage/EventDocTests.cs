using System.Text;
using System.Text.RegularExpressions;
using Coop.Traceability.Amounts;

namespace Coop.Traceability.Tests.Storage;

/// <summary>
/// <c>docs/events.md</c> is made from the code: what is stored can only change in a diff somebody reads.
/// With <c>COOP_WRITE_DOCS=1</c> the test writes the file instead of comparing it.
/// </summary>
public sealed partial class EventDocTests(TraceStore store) : IClassFixture<TraceStore>
{
    [Fact]
    public void The_list_of_events_is_the_one_in_the_docs()
    {
        var path = Path.Combine(SharedData.Root, "docs", "events.md");
        var made = Made();
        if (Environment.GetEnvironmentVariable("COOP_WRITE_DOCS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, made);
        }

        (File.Exists(path) ? File.ReadAllText(path) : "").ShouldBe(made);
    }

    [Fact]
    public void Every_event_has_a_versioned_name_and_is_sealed()
    {
        foreach (var (name, type) in EventNames.Types(store.Store))
        {
            Name().IsMatch(name).ShouldBeTrue(name);
            type.IsSealed.ShouldBeTrue(name);
        }
    }

    private string Made()
    {
        var text = new StringBuilder(
            """
            # Events of Coop.Traceability

            Made from the code by `EventDocTests`; a change here is a change of what is stored for ever.
            Weights are whole grams; `FieldTime` is `{ "at": instant at +07:00, "on": local date }`. Beside
            its body every event has the headers `recordedAt`, `recordedBy`, `commandId`, `hash`, and, where
            they apply, `onBehalfOf` and `late`.

            | stored name | body |
            |---|---|

            """);
        foreach (var (name, type) in EventNames.Types(store.Store))
        {
            var fields = type.GetProperties().Where(p => p.Name != "EqualityContract")
                .Select(p => $"{char.ToLowerInvariant(p.Name[0])}{p.Name[1..]}: {Word(p.PropertyType)}");
            text.Append("| `").Append(name).Append("` | ").AppendJoin(", ", fields).Append(" |\n");
        }

        return text.ToString();
    }

    private static string Word(Type type) => type switch
    {
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(Nullable<>) =>
            Word(type.GetGenericArguments()[0]) + "?",
        { IsGenericType: true } => Word(type.GetGenericArguments()[0]) + "[]",
        _ when type == typeof(Weight) => "grams",
        _ when type == typeof(long) || type == typeof(int) => "integer",
        _ when type == typeof(bool) => "boolean",
        _ when type == typeof(string) => "text",
        _ when type == typeof(DateOnly) => "date",
        _ when type == typeof(DateTimeOffset) => "instant",
        _ => type.Name,
    };

    [GeneratedRegex(@"^[a-z]+\.[a-z]+(-[a-z]+)*\.v[1-9]$")]
    private static partial Regex Name();
}
