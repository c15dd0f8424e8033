using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;
using Coop.Traceability.Plots;
using Coop.Traceability.Supplies;

namespace Coop.Traceability.Diary;

/// <summary>What a spraying must fulfil, be it entered or corrected.</summary>
internal static class SprayFaults
{
    /// <summary>The first fault; null when there is none.</summary>
    public static Refusal? Of(Plot plot, RecordSpray command, ActiveCheck check) => command switch
    {
        _ when Wanting(command) is { } field =>
            new DiaryRefusal.TextInvalid(field, RecordSpray.LongestText),
        { Product.PhiDays: < 0 or > RecordSpray.MostPhiDays } =>
            new DiaryRefusal.PhiInvalid(command.Product.PhiDays.Value, RecordSpray.MostPhiDays),
        _ when FieldTime.Of(command.SprayedOn).IsAheadOf(command.Now) =>
            new DiaryRefusal.Ahead(command.SprayedOn, command.Now),
        { Details.AreaM2: { } area } when area <= 0 || area > plot.AreaM2 =>
            new DiaryRefusal.AreaInvalid(area, plot.AreaM2),
        { Details.WaterMl: <= 0 or > SprayDetails.MostWaterMl } =>
            new DiaryRefusal.WaterInvalid(command.Details.WaterMl.Value, SprayDetails.MostWaterMl),
        _ when command.Details?.Evidence?.FirstOrDefault(e => !PlainText.IsHash(e)) is { } odd =>
            new SupplyRefusal.EvidenceInvalid(odd),
        _ when check is { Status: ActiveWords.Banned or ActiveWords.Removed } =>
            new DiaryRefusal.ActiveBanned(check.Active!, check.Document!, command.SprayedOn),
        _ => null,
    };

    private static string? Wanting(RecordSpray command) => command switch
    {
        _ when string.IsNullOrWhiteSpace(command.Product.TradeName) || TooLong(command.Product.TradeName) =>
            "tradeName",
        _ when string.IsNullOrWhiteSpace(command.Product.Dose) || TooLong(command.Product.Dose) => "dose",
        _ when TooLong(command.Product.ActiveIngredient) => "activeIngredient",
        _ when TooLong(command.Pest) => "pest",
        _ when !PlainText.Fits(command.Details?.Equipment) => "equipment",
        _ when !PlainText.Fits(command.Details?.Weather) => "weather",
        _ => null,
    };

    private static bool TooLong(string? text) => text is { Length: > RecordSpray.LongestText };
}
