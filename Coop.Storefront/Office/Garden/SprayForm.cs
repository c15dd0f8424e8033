using System.Globalization;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Office.Supplies;
using Coop.Storefront.Texts;
using Coop.Traceability.Storage.Diary;
using Coop.Traceability.Storage.Supplies;
using Coop.Traceability.Supplies;

namespace Coop.Storefront.Office.Garden;

/// <summary>The fields of a spraying, for entering it and for correcting it.</summary>
public sealed record SprayForm(
    FieldScope Scope, IReadOnlyList<Label> Labels, IReadOnlyList<Supply> Supplies)
{
    private const int LitreMl = 1000;

    /// <summary>What can be chosen: own plots, labels in use, pesticides with stock.</summary>
    /// <param name="used">Code of a supply that may be chosen though nothing is left of it.</param>
    public static async Task<SprayForm> OfAsync(Desk desk, string? used = null)
    {
        await using var session = desk.Read();
        var supplies = await session.SuppliesAsync(desk.Stop);
        return new SprayForm(
            await FieldScope.OfAsync(desk),
            [.. (await session.LabelsAsync(desk.Stop)).Where(l => !l.Withdrawn)],
            [.. supplies.Where(s =>
                s.Kind == SupplyWords.Pesticide && (s.OnHand > 0 || s.Code.Value == used))]);
    }

    /// <summary>What was typed, as the diary is asked.</summary>
    /// <param name="plot">The plot; the form may choose it or not.</param>
    public async Task<RecordSprayRequest> ReadAsync(Desk desk, FormInput input, string plot)
    {
        var household = Scope.Plot(plot)?.Household ?? "";
        var sprayer = input.Typed("operator") is { Length: > 0 }
            ? input.One("operator", Scope.Households.Select(h => h.Code))
            : household;
        var label = Chosen(input, "label", Labels.Select(l => l.Code.Value));
        var supply = Chosen(input, "supply", Supplies.Select(s => s.Code.Value));
        var name = Maybe(input, "tradeName");
        if (name is null && label is null && supply is null)
        {
            input.Blame("tradeName", OfficeSprayTexts.NameOrLabel);
        }

        var extras = await ExtrasAsync(desk, input, label, supply);
        return new RecordSprayRequest(
            plot, name ?? "", Maybe(input, "active"), input.Text("dose", 120, label is null ? 1 : 0),
            Phi(input), input.Day(desk, "on"), sprayer, household, Maybe(input, "pest"), extras);
    }

    /// <summary>The fields after the plot.</summary>
    public Fields Ask(Desk desk, FormInput input, Fields fields) => fields
        .Days(desk, input, "on", OfficeGardenTexts.WhenSprayed)
        .Add("label", OfficeSprayTexts.Label, FieldKind.Select, OfficeSprayTexts.LabelHint, optional: true,
            choices: [.. Labels.Select(l => new Choice(
                l.Code.Value, $"{l.Sheet.TradeName} · {l.Sheet.Pest} ({l.Code})"))])
        .Add("tradeName", OfficeGardenTexts.TradeName)
        .Add("dose", OfficeGardenTexts.Dose, hint: OfficeGardenTexts.DoseHint)
        .Add("phi", OfficeGardenTexts.Phi, FieldKind.Number, OfficeGardenTexts.PhiHint)
        .Add("pest", OfficeGardenTexts.Pest, hint: OfficeGardenTexts.PestHint, optional: true)
        .Add("active", OfficeGardenTexts.Active, optional: true)
        .Add("operator", OfficeGardenTexts.Sprayer, FieldKind.Select, choices: Scope.HouseholdChoices,
            optional: true)
        .Section(OfficeSprayTexts.More)
        .Add("supply", OfficeSprayTexts.Supply, FieldKind.Select, optional: true, choices:
            [.. Supplies.Select(s => new Choice(s.Code.Value, $"{s.Code} · {s.TradeName} · "
                + desk.Say(OfficeSuppliesTexts.Left, Left(s, desk))))])
        .Add("amount", OfficeSprayTexts.Amount, FieldKind.Number, optional: true)
        .Add("area", OfficeSprayTexts.Area, FieldKind.Number, optional: true)
        .Add("water", OfficeSprayTexts.Water, FieldKind.Number, optional: true)
        .Add("equipment", OfficeSprayTexts.Equipment, optional: true)
        .Add("weather", OfficeSprayTexts.Weather, optional: true);

    /// <summary>What is in the diary, as the form shows it.</summary>
    public static FormInput Filled(Desk desk, SprayVersion told) => FormInput.Fresh(
        desk.Language, ("on", "other"), ("on-other", DayTiles.Wire(told.At.On)),
        ("label", told.Details?.Label ?? ""), ("tradeName", told.Product!.TradeName),
        ("dose", told.Product.Dose), ("phi", told.Product.PhiDays is { } days ? Numerals.Of(days) : ""),
        ("pest", told.Pest ?? ""), ("active", told.Product.ActiveIngredient ?? ""),
        ("operator", told.Operator ?? ""), ("supply", told.Details?.Supply ?? ""),
        ("amount", Wire(told.Details?.Amount)), ("area", Wire(told.Details?.AreaM2)),
        ("water", Wire(told.Details?.WaterMl / LitreMl)), ("equipment", told.Details?.Equipment ?? ""),
        ("weather", told.Details?.Weather ?? ""),
        ("files", string.Join(',', told.Details?.Evidence ?? [])));

    /// <summary>Marks the field a refusal is about.</summary>
    public static FormInput Blamed(FormInput input, Told told) => input.Blamed(
        told, ("spray.phi", "phi"), ("spray.ahead", "on"), ("spray.active", "active"), ("spray.area", "area"),
        ("spray.water", "water"), ("spray.reason", "reason"), ("plot.", "plot"), ("label.", "label"),
        ("supply.not-enough", "amount"), ("supply.quantity", "amount"), ("supply.", "supply"),
        ("evidence.", "files"));

    private async Task<SprayExtras?> ExtrasAsync(Desk desk, FormInput input, string? label, string? supply)
    {
        var files = await input.FilesAsync(desk, "files");
        var amount = input.Whole("amount");
        if (supply is not null && amount is null)
        {
            input.Blame("amount", OfficeSprayTexts.AmountNeeded);
        }

        var extras = new SprayExtras(
            label, supply, supply is null ? null : amount, null, input.Whole("area"),
            input.Whole("water") * LitreMl, input.Plain("equipment", optional: true),
            input.Plain("weather", optional: true), files.Count > 0 ? files : null);
        return extras == new SprayExtras() ? null : extras;
    }

    private static string Left(Supply supply, Desk desk) =>
        Amount.Of(supply.OnHand, supply.Unit, desk.Language);

    private static string? Chosen(FormInput input, string name, IEnumerable<string> of) =>
        input.Typed(name).Length == 0 ? null : input.One(name, of);

    private static string? Maybe(FormInput input, string name) =>
        input.Text(name, 120, 0) is { Length: > 0 } text ? text : null;

    private static string Wire(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static int? Phi(FormInput input)
    {
        var text = input.Typed("phi").Trim();
        if (text.Length == 0)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= 365)
        {
            return days;
        }

        input.Blame("phi", OfficeGardenTexts.PhiNumber);
        return null;
    }
}
