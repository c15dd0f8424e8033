using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Coop.Commerce.Storage;
using Coop.Traceability.Amounts;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Coop.Commerce.Tests.Store;

/// <summary>
/// <c>docs/events.md</c> is made from the code: what is stored can only change in a diff somebody reads.
/// With <c>COOP_WRITE_DOCS=1</c> the test writes the file instead of comparing it.
/// </summary>
public sealed partial class EventDocTests
{
    private static readonly SortedDictionary<string, Type> Events = Known();

    [Fact]
    public void The_list_of_events_is_the_one_in_the_docs()
    {
        var path = Path.Combine(Root(new DirectoryInfo(AppContext.BaseDirectory)), "docs", "events.md");
        var made = Made();
        if (Environment.GetEnvironmentVariable("COOP_WRITE_DOCS") == "1")
        {
            File.WriteAllText(path, made);
        }

        (File.Exists(path) ? File.ReadAllText(path) : "").ShouldBe(made);
    }

    [Fact]
    public void Every_event_has_a_versioned_name_and_is_sealed()
    {
        Events.Count.ShouldBeGreaterThan(40);
        foreach (var (name, type) in Events)
        {
            Name().IsMatch(name).ShouldBeTrue(name);
            type.IsSealed.ShouldBeTrue(name);
        }
    }

    private static string Made()
    {
        var text = new StringBuilder(
            """
            # Events

            Made from the code by `EventDocTests`; a change here is a change of what is stored for ever.
            Weights are whole grams, money is whole đồng; `FieldTime` is `{ "at": instant at +07:00, "on":
            local date }`; `SideRef` points to a text kept outside and holds its salted hash. Beside its body
            every event has the headers `recordedAt`, `recordedBy`, `commandId`, `hash`, and, where they
            apply, `onBehalfOf` and `late`.

            """);
        foreach (var library in Events.GroupBy(e => e.Value.Assembly).OrderByDescending(g => g.Key.FullName))
        {
            var summaries = Summaries(library.Key.Location);
            text.Append("\n## ").Append(library.Key.GetName().Name)
                .Append("\n\n| stored name | what happened | body |\n|---|---|---|\n");
            foreach (var (name, type) in library)
            {
                var fields = type.GetProperties().Where(p => p.Name != "EqualityContract")
                    .Select(p => $"{char.ToLowerInvariant(p.Name[0])}{p.Name[1..]}: {Word(p.PropertyType)}");
                text.Append("| `").Append(name).Append("` | ")
                    .Append(summaries.GetValueOrDefault(type.FullName!.Replace('+', '.'), ""))
                    .Append(" | ").AppendJoin(", ", fields).Append(" |\n");
            }
        }

        return text.ToString();
    }

    /// <summary>The first lines of the types' documentation, by full name.</summary>
    private static Dictionary<string, string> Summaries(string assembly) =>
        XDocument.Load(Path.ChangeExtension(assembly, ".xml")).Descendants("member")
            .Where(m => m.Attribute("name")!.Value.StartsWith("T:", StringComparison.Ordinal))
            .ToDictionary(m => m.Attribute("name")!.Value[2..], m => Plain(m.Element("summary")));

    private static string Plain(XElement? summary) => summary is null ? "" : Space().Replace(string.Concat(
        summary.Nodes().Select(n => n is XElement e ? Named(e) : ((XText)n).Value)), " ").Trim();

    private static string Named(XElement e) =>
        (e.Attribute("cref") ?? e.Attribute("name")) is { } reference
            ? "`" + reference.Value.Split('.', ':')[^1] + "`"
            : e.Value;

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

    private static SortedDictionary<string, Type> Known()
    {
        var services = new ServiceCollection();
        services.AddMarten(options => options.Connection("Host=nowhere")).UseLightweightSessions();
        services.AddCommerce();
        using var provider = services.BuildServiceProvider();
        return new SortedDictionary<string, Type>(
            provider.GetRequiredService<IDocumentStore>().Options.Events.AllKnownEventTypes()
                .Where(e => e.EventType.Namespace?.StartsWith("Coop.", StringComparison.Ordinal) == true)
                .ToDictionary(e => e.EventTypeName, e => e.EventType),
            StringComparer.Ordinal);
    }

    private static string Root(DirectoryInfo? folder) =>
        folder is null ? throw new DirectoryNotFoundException("No Coop.sln above the tests.")
        : File.Exists(Path.Combine(folder.FullName, "Coop.sln")) ? folder.FullName
        : Root(folder.Parent);

    [GeneratedRegex(@"^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*\.v[1-9]$")]
    private static partial Regex Name();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
