using System.Text.Json;
using System.Text.Json.Nodes;
using Coop.Commerce.Inputs;
using Coop.Storefront.Http.Shapes;
using Coop.Storefront.Texts;
using Coop.Traceability.Decisions;

namespace Coop.Storefront.Http;

/// <summary>
/// Refusals as <c>application/problem+json</c> (RFC 9457), with their numbers as members of their own.
/// </summary>
public static class Problems
{
    /// <summary>The media type.</summary>
    public const string ContentType = "application/problem+json; charset=utf-8";

    private static readonly string[] Reserved =
        ["type", "title", "status", "detail", "instance", "errors", "code"];

    /// <summary>The answer that tells <paramref name="refusal"/> in <paramref name="language"/>.</summary>
    public static Answer Of(Refusal refusal, Language language, string? reference = null)
    {
        var status = RefusalStatus.Of(refusal);
        var problem = new JsonObject
        {
            ["type"] = TypeOf(refusal.Code),
            ["title"] = ProblemTitles.Of(status).In(language),
            ["status"] = status,
            ["detail"] = RefusalTexts.Of(refusal, language),
        };
        if (reference is not null)
        {
            problem["instance"] = reference;
        }

        AddNumbers(problem, refusal);
        if (refusal is WebRefusal.Misshapen shape)
        {
            problem["errors"] =
                JsonSerializer.SerializeToNode(ShapeFault.ByField(shape.Faults, language), Json.Options);
        }

        if (refusal is InputRefusal.Invalid input)
        {
            var faults = input.Faults.Select(f => new ShapeFault(f.Field, ValidationTexts.Of(f)));
            problem["errors"] = JsonSerializer.SerializeToNode(
                ShapeFault.ByField(faults, language), Json.Options);
        }

        return new Answer(status, ContentType, problem.ToJsonString(Json.Options), null, RetryAfter(refusal));
    }

    /// <summary>The address that names a kind of refusal and explains it.</summary>
    public static string TypeOf(string code) => $"/problems/{code}";

    private static void AddNumbers(JsonObject problem, Refusal refusal)
    {
        foreach (var (name, value) in JsonSerializer.SerializeToNode(
            refusal, refusal.GetType(), Json.Options)!.AsObject())
        {
            if (!Reserved.Contains(name))
            {
                problem[name] = value?.DeepClone();
            }
        }
    }

    private static int? RetryAfter(Refusal refusal) => refusal switch
    {
        WebRefusal.Busy busy => busy.RetryAfterSeconds,
        WebRefusal.TooMany many => many.RetryAfterSeconds,
        _ => null,
    };
}
