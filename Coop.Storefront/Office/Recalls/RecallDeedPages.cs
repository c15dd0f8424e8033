using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Recalls;
using Coop.Storefront.Texts;
using Coop.Traceability.Decisions;
using Coop.Traceability.Recalls;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Recalls;

namespace Coop.Storefront.Office.Recalls;

/// <summary>What is done about a recall, each a form on its page.</summary>
internal static class RecallDeedPages
{
    private const string Notify = "bao";
    private const string Collect = "thu-ve";
    private const string Destroy = "huy";
    private const string Close = "dong";
    private const string Lift = "bo";
    private const string Recheck = "kiem-lai";
    private const int MostUnits = 1_000_000;

    public static async Task<IResult> PostAsync(Desk desk)
    {
        var (deed, code) = (desk.Route("deed"), desk.Route("code"));
        var input = await FormInput.OfAsync(desk);
        if (Command(deed, code, input) is not { } command)
        {
            return Gate.NotHere(desk);
        }

        if (input.HasFaults)
        {
            return await RecallPages.ShowAsync(desk, input, null);
        }

        return await desk.RunAsync(
            input, command, _ => (desk.To(RecallsPaths.Recall, code), desk.Say(OfficeRecallsTexts.Done)),
            told => RecallPages.ShowAsync(desk, input, told));
    }

    /// <summary>The forms a recall that is not over offers.</summary>
    public static IEnumerable<Part> Forms(Desk desk, Recall recall, FormInput? typed, Told? told)
    {
        if (!recall.IsOpen())
        {
            yield break;
        }

        var input = typed ?? FormInput.Fresh(desk.Language);
        Choice[] channels = [.. RecallChannels.All.Select(c =>
            new Choice(c, OfficeRecallsTexts.Word(c, desk.Language)))];
        Fields New() => new(desk, input);
        yield return Fold(Notify, OfficeRecallsTexts.Notify, New()
            .Add("channel", OfficeRecallsTexts.Channel, FieldKind.Select, choices: channels)
            .Add("order", OfficeRecallsTexts.Order, optional: true)
            .Add("answered", OfficeRecallsTexts.Answered, FieldKind.Check, optional: true));
        yield return Fold(Collect, OfficeRecallsTexts.Collect, New()
            .Add("order", OfficeRecallsTexts.Order, optional: true)
            .Add("units", OfficeRecallsTexts.HowMany, FieldKind.Number));
        yield return Fold(Destroy, OfficeRecallsTexts.Destroy, New()
            .Add("units", OfficeRecallsTexts.HowMany, FieldKind.Number)
            .Add("how", OfficeRecallsTexts.How, FieldKind.Lines));
        yield return Fold(Recheck, OfficeRecallsTexts.Recheck, New());
        yield return Fold(Close, OfficeRecallsTexts.Close, New());
        yield return Fold(Lift, OfficeRecallsTexts.Lift, New()
            .Add("why", OfficeRecallsTexts.Why, FieldKind.Lines));

        Part.Folded Fold(string deed, Phrase name, Fields fields)
        {
            var mine = typed is not null && desk.Route("deed") == deed;
            return new Part.Folded(
                desk.Say(name), desk.Form(
                    desk.To(RecallsPaths.Deed, recall.Code.Value, deed), fields.All, name,
                    mine ? told?.Sentence : null, quiet: true), mine);
        }
    }

    private static Func<CoopSession, CancellationToken, Task<Outcome<RecallChanged>>>? Command(
        string deed, string code, FormInput input)
    {
        switch (deed)
        {
            case Notify:
                var channel = input.One("channel", RecallChannels.All);
                return (s, stop) => s.NotifyRecallAsync(
                    code, channel, Order(input), input.Ticked("answered"), stop);
            case Collect:
                var back = input.Pieces("units", MostUnits);
                return (s, stop) => s.CollectRecallAsync(code, Order(input), back, stop);
            case Destroy:
                var gone = input.Pieces("units", MostUnits);
                var how = input.Text("how", RecallDeeds.Most, RecallDeeds.Fewest);
                return (s, stop) => s.DestroyRecallAsync(code, gone, how, stop);
            case Lift:
                var why = input.Text("why", RecallDeeds.Most, RecallDeeds.Fewest);
                return (s, stop) => s.LiftWholeRecallAsync(code, why, stop);
            case Close:
                return (s, stop) => s.CloseWholeRecallAsync(code, stop);
            case Recheck:
                return (s, stop) => s.RecheckRecallAsync(code, stop);
            default:
                return null;
        }
    }

    private static string? Order(FormInput input) =>
        Coop.Commerce.Identifiers.OrderCode.TryParse(input.Typed("order"), out var code) ? code.Value : null;
}
