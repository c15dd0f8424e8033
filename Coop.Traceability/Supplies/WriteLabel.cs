using Coop.Traceability.Decisions;
using Coop.Traceability.Diary;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;

namespace Coop.Traceability.Supplies;

/// <summary>Copies a label into the catalogue, anew or in place of what stands there.</summary>
/// <param name="Id">Fresh key, used when the row is new.</param>
public sealed record WriteLabel(LabelId Id, RecordCode Code, LabelSheet Sheet, FieldTime At)
{
    /// <param name="label">Null for a new row.</param>
    public static Decision<LabelEvent> Decide(Label? label, WriteLabel command)
    {
        var sheet = Tidied(command.Sheet);
        if (Misfit(sheet) is { } field)
        {
            return new SupplyRefusal.TextInvalid(field, PlainText.Longest);
        }

        return sheet switch
        {
            { PhiDays: < 0 or > RecordSpray.MostPhiDays } =>
                new DiaryRefusal.PhiInvalid(sheet.PhiDays, RecordSpray.MostPhiDays),
            { Photo: { } photo } when !PlainText.IsHash(photo) => new SupplyRefusal.EvidenceInvalid(photo),
            _ when label is null => new LabelEvent.Entered(command.Id, command.Code, sheet, command.At),
            _ when label is { Withdrawn: false } && label.Sheet == sheet => Array.Empty<LabelEvent>(),
            _ => new LabelEvent.Changed(sheet, command.At),
        };
    }

    private static LabelSheet Tidied(LabelSheet s) => new(
        PlainText.Tidy(s.TradeName) ?? "", PlainText.Tidy(s.Crop) ?? "", PlainText.Tidy(s.Pest) ?? "",
        PlainText.Tidy(s.Registrant), PlainText.Tidy(s.ActiveIngredient) ?? "",
        PlainText.Tidy(s.Formulation), PlainText.Tidy(s.Dose) ?? "", s.PhiDays,
        PlainText.Tidy(s.RegistrationNo), PlainText.Tidy(s.ListEdition), PlainText.Tidy(s.Source), s.Photo);

    private static string? Misfit(LabelSheet sheet) => new (string Field, string? Text, bool Needed)[]
    {
        ("tradeName", sheet.TradeName, true), ("crop", sheet.Crop, true), ("pest", sheet.Pest, true),
        ("activeIngredient", sheet.ActiveIngredient, true), ("dose", sheet.Dose, true),
        ("registrant", sheet.Registrant, false), ("formulation", sheet.Formulation, false),
        ("registrationNo", sheet.RegistrationNo, false), ("listEdition", sheet.ListEdition, false),
        ("source", sheet.Source, false),
    }.Where(f => f.Needed ? !PlainText.IsGiven(f.Text) : !PlainText.Fits(f.Text))
        .Select(f => f.Field).FirstOrDefault();
}
