using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Coop.Commerce.Orders;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Texts;
using Coop.Traceability.Decisions;

namespace Coop.Storefront.Shop;

/// <summary>
/// The pages that the <c>type</c> of problem documents points to: what a kind of refusal means.
/// </summary>
public static class ProblemPages
{
    private static readonly Dictionary<string, Refusal> Known = new[]
        {
            typeof(Refusal).Assembly, typeof(OrderRefusal).Assembly, typeof(WebRefusal).Assembly,
        }
        .SelectMany(a => a.GetTypes())
        .Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(Refusal)))
        .Select(t => (Refusal)RuntimeHelpers.GetUninitializedObject(t))
        .ToDictionary(r => r.Code, StringComparer.Ordinal);

    /// <summary>Maps <c>/problems/{code}</c>.</summary>
    public static void MapProblemPages(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/problems/{code}", ShowAsync).ExcludeFromDescription();

    private static async Task<IResult> ShowAsync(HttpContext http, string code)
    {
        if (!Known.TryGetValue(code, out var refusal))
        {
            return Refusals.Of(new WebRefusal.NotFound());
        }

        await using var desk = await ShopDesk.OpenAsync(http);
        var (title, text) = ProblemTexts.Of(RefusalStatus.Of(refusal));
        var path = Problems.TypeOf(code);
        var visit = desk.Visit(new PathPair(path, path));
        var members = Members(refusal.GetType());
        return Html.Page(TextTemplate.Create(new TextPage(
            visit, code, visit.Say(text),
            [
                new TextSection(
                    $"HTTP {Numerals.Of(RefusalStatus.Of(refusal))}: {visit.Say(title)}",
                    members.Length == 0 ? [] : [visit.Say(ProblemTitles.Members, members)], []),
            ],
            InForceSince: null)));
    }

    /// <summary>The numbers that come with it, by their names on the wire.</summary>
    private static string Members(Type refusal) => string.Join(", ", refusal
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.Name != nameof(Refusal.Code))
        .Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name)));
}
