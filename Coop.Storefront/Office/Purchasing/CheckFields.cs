using System.Globalization;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Purchasing;
using Coop.Traceability.Storage.Purchasing;

namespace Coop.Storefront.Office.Purchasing;

/// <summary>The fields about quality and check, on the scale's page and where a price is put right.</summary>
public static class CheckFields
{
    /// <summary>Names of the fields.</summary>
    public static readonly IReadOnlyList<string> Names =
        ["quality", "check", "off-percent", "off-dong", "check-reason"];

    /// <summary>Adds them.</summary>
    public static Fields Checked(this Fields fields, Desk desk, FormInput input) => fields
        .Add("quality", OfficePurchasingTexts.Quality, FieldKind.Number, OfficePurchasingTexts.QualityHint,
            optional: true)
        .AddDone(new OfficeField(
            "check", desk.Say(OfficePurchasingTexts.Check), FieldKind.Tiles,
            input.Typed("check") is { Length: > 0 } typed ? typed : LeafCheck.Pass, null,
            input.FaultOf("check"),
            [
                new Choice(LeafCheck.Pass, desk.Say(OfficePurchasingTexts.Pass)),
                new Choice(LeafCheck.Discount, desk.Say(OfficePurchasingTexts.Discount)),
                new Choice(LeafCheck.Fail, desk.Say(OfficePurchasingTexts.Fail),
                    desk.Say(OfficePurchasingTexts.FailSmall)),
            ]))
        .Add("off-percent", OfficePurchasingTexts.DiscountPercent, FieldKind.Number, optional: true)
        .Add("off-dong", OfficePurchasingTexts.DiscountDong, FieldKind.Number, optional: true)
        .Add("check-reason", OfficePurchasingTexts.CheckReason, hint: OfficePurchasingTexts.CheckReasonHint,
            optional: true);

    /// <summary>Share of good leaf as typed; null when the field is empty.</summary>
    public static int? Quality(FormInput input) => Percent(input, "quality");

    /// <summary>What looking at it came to; a discount's numbers count only where it is chosen.</summary>
    public static LeafCheckRequest? Check(FormInput input)
    {
        var result = input.Typed("check") is { Length: > 0 } ? input.One(
            "check", [LeafCheck.Pass, LeafCheck.Fail, LeafCheck.Discount]) : LeafCheck.Pass;
        var off = result == LeafCheck.Discount;
        return result == LeafCheck.Pass ? null : new LeafCheckRequest(
            result,
            off && input.Typed("off-dong").Trim().Length > 0 ? input.Money("off-dong") : null,
            off ? Percent(input, "off-percent") : null,
            input.Text("check-reason", 500));
    }

    private static int? Percent(FormInput input, string name)
    {
        var text = input.Typed(name).Trim().TrimEnd('%').Trim();
        if (text.Length == 0)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var percent)
            && percent <= 100)
        {
            return percent;
        }

        input.Blame(name, OfficePurchasingTexts.NotPercent);
        return null;
    }
}
