using Coop.Traceability.Decisions;
using Coop.Traceability.Diary;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Members;
using Coop.Traceability.Storage.Evidence;
using Coop.Traceability.Storage.Supplies;
using Coop.Traceability.Supplies;

namespace Coop.Traceability.Storage.Diary;

/// <summary>Turns what was asked into the pure command: people, label, supply and list are looked
/// up.</summary>
internal static class SprayReading
{
    public static async Task<Outcome<RecordSpray>> ReadAsync(
        CoopSession session, SprayId spray, RecordSprayRequest request, CancellationToken stop)
    {
        var people = await session.Documents.MembersByCodeAsync(
            [request.OperatorCode, request.OnBehalfOfCode], stop);
        var codes = new[] { request.OperatorCode, request.OnBehalfOfCode };
        if (codes.OfType<string>().FirstOrDefault(
            c => !people.ContainsKey(RecordCode.Normal(c))) is { } nobody)
        {
            return new MemberRefusal.NotFound(nobody);
        }

        var extras = request.Extras;
        var label = extras?.Label is { } asked ? await session.Documents.LabelAsync(asked, stop) : null;
        var supply = extras?.Supply is { } from ? await session.Documents.SupplyAsync(from, stop) : null;
        if (await FaultAsync(session, extras, label, supply, stop) is { } fault)
        {
            return fault;
        }

        MemberId Of(string code) => MemberId.Parse(people[RecordCode.Normal(code)].Id);
        return new RecordSpray(
            spray, request.PlotCode, Product(request, label, supply), request.Pest ?? label?.Sheet.Pest,
            request.SprayedOn, Of(request.OperatorCode),
            request.OnBehalfOfCode is { } other ? Of(other) : null, session.Now,
            extras is null ? null : Details(extras, label, supply),
            await session.Documents.ActivesAsync(stop));
    }

    private static async Task<Refusal?> FaultAsync(
        CoopSession session, SprayExtras? extras, Label? label, Supply? supply, CancellationToken stop) =>
        extras switch
        {
            null => null,
            { Label: { } code } when label is null => new SupplyRefusal.LabelNotFound(code),
            { Label: { } code } when label!.Withdrawn => new SupplyRefusal.LabelWithdrawn(code),
            { Supply: { } code } when supply is null => new SupplyRefusal.NotFound(code),
            { Supply: not null, Amount: null } =>
                new SupplyRefusal.QuantityInvalid(0, PurchaseSupply.MostQuantity),
            { Evidence: { Count: > 0 } files } => await session.CheckFilesAsync(files, stop),
            _ => null,
        };

    private static SprayedProduct Product(RecordSprayRequest request, Label? label, Supply? supply) =>
        label?.Sheet is { } sheet
            ? new SprayedProduct(
                sheet.TradeName, sheet.ActiveIngredient,
                string.IsNullOrWhiteSpace(request.Dose) ? sheet.Dose : request.Dose,
                request.PhiDays is { } typed ? Math.Max(typed, sheet.PhiDays) : sheet.PhiDays)
            : new SprayedProduct(
                string.IsNullOrWhiteSpace(request.TradeName) ? supply?.TradeName ?? "" : request.TradeName,
                request.ActiveIngredient ?? supply?.Content, request.Dose, request.PhiDays);

    private static SprayDetails Details(SprayExtras extras, Label? label, Supply? supply) => new(
        label?.Code.Value, supply?.Code.Value, supply is null ? null : extras.Amount,
        supply is null ? null : extras.Unit ?? supply.Unit, extras.AreaM2, extras.WaterMl,
        PlainText.Tidy(extras.Equipment), PlainText.Tidy(extras.Weather), label?.Sheet.Dose,
        Evidence: extras.Evidence is { Count: > 0 } files ? files : null);
}
