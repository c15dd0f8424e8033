using System.Text.Json;
using Coop.Commerce.Inputs;
using Coop.Storefront.Http;
using Coop.Storefront.Http.Keeping;
using Coop.Storefront.Texts;
using Coop.Traceability.Decisions;
using Coop.Traceability.Storage;

namespace Coop.Storefront.Office.Entry;

/// <summary>A refusal as a person is told it.</summary>
/// <param name="Code">The rule, for code.</param>
/// <param name="Sentence">The rule with its numbers, in the page's language.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Fields">What is wrong with single fields, where the rule names them.</param>
public sealed record Told(string Code, string Sentence, int Status, IReadOnlyList<ToldField>? Fields = null)
{
    /// <summary>A refusal in one language.</summary>
    public static Told Of(Refusal reason, Language language) => new(
        reason.Code, RefusalTexts.Of(reason, language), RefusalStatus.Of(reason),
        reason is InputRefusal.Invalid input
            ? [.. input.Faults.Select(f => new ToldField(f.Field, ValidationTexts.Of(f).In(language)))]
            : null);
}

/// <summary>What is wrong with one field, in the page's language.</summary>
/// <param name="Field">Where, as the shop names it, for example <c>legal.taxCode</c>.</param>
public sealed record ToldField(string Field, string Sentence);

/// <summary>Carries out what a form asks.</summary>
public static class Doing
{
    private const string Kept = "application/json";

    /// <summary>
    /// Does it once, however often the form is posted, and goes on to a page that says so; or shows the form
    /// again
    /// with the rule that forbids it.
    /// </summary>
    /// <param name="done">Where to go on, and what to say there.</param>
    /// <param name="refused">Shows the form again.</param>
    public static async Task<IResult> RunAsync<T>(
        this Desk desk,
        FormInput input,
        Func<CoopSession, CancellationToken, Task<Outcome<T>>> command,
        Func<T, (string Url, string Sentence)> done,
        Func<Told, Task<IResult>> refused)
    {
        var call = new CommandCall(RouteOf(desk), input.Key, input.Hash);
        var answer = await desk.Need<Commands>().RunAsync(
            desk.Http, call, command,
            value =>
            {
                var (url, sentence) = done(value);
                return Answer.SeeOther(desk.Landing(url, sentence));
            },
            reason =>
            {
                var told = Told.Of(reason, desk.Language);
                return new Answer(told.Status, Kept, JsonSerializer.Serialize(told));
            });
        return answer.Status == StatusCodes.Status303SeeOther
            ? answer
            : await refused(JsonSerializer.Deserialize<Told>(answer.Body)!);
    }

    /// <summary>
    /// The answer this very form was given before, or null. Looked for before the form is read: what it asked
    /// for
    /// may be used up by its own first posting.
    /// </summary>
    public static async Task<IResult?> AnsweredAsync(this Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        var name = new AnswerName(desk.Tenant, desk.Http.Caller().Key, RouteOf(desk), input.Key);
        var kept = await desk.Need<KeptAnswers>().FindAsync(name, desk.Stop);
        return kept is { Answer.Status: StatusCodes.Status303SeeOther } && kept.BodyHash == input.Hash
            ? kept.Answer
            : null;
    }

    private static string RouteOf(Desk desk) => $"POST {desk.Http.Request.Path}";
}
