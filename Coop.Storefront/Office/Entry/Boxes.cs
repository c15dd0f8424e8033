using Coop.Storefront.Layout;
using Coop.Storefront.Office.Parts;

namespace Coop.Storefront.Office.Entry;

/// <summary>Many boxes to tick in little room: those of a group stand behind a line that opens.</summary>
internal static class Boxes
{
    /// <summary>The name of one box of a list.</summary>
    public static string NameOf(string list, string code) => $"{list}-{code}";

    /// <summary>The boxes by the groups of their choices, each line saying how many there are.</summary>
    public static IReadOnlyList<OfficeField> ByGroup(
        FormInput input, string list, IReadOnlyList<Choice> choices) =>
        [.. choices.GroupBy(c => c.Group).Select(group => new OfficeField(
            "", $"{group.Key} ({Show.Count(group.Count())})", FieldKind.Folded,
            Inside: [.. group.Select(c => new OfficeField(
                NameOf(list, c.Value), c.Text, FieldKind.Check, input.Typed(NameOf(list, c.Value))))]))];
}
