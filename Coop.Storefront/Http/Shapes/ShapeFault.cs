using Coop.Storefront.Texts;

namespace Coop.Storefront.Http.Shapes;

/// <summary>One thing in a request body that is not as the contract says.</summary>
/// <param name="Field">Where, for example <c>lines[0].quantity</c>; empty for the body as a whole.</param>
/// <param name="Text">What is wrong, as a sentence without the field's name.</param>
/// <param name="Values">What fills the sentence's places.</param>
public sealed record ShapeFault(string Field, Phrase Text, params string[] Values)
{
    /// <summary>The sentence in one language.</summary>
    public string In(Language language) => Text.In(language, Values);

    /// <summary>Faults as the member <c>errors</c> of a problem: sentences by field.</summary>
    public static IReadOnlyDictionary<string,
    string[]> ByField(IEnumerable<ShapeFault> faults, Language language) =>
        faults.GroupBy(f => f.Field, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(f => f.In(language)).ToArray(), StringComparer.Ordinal);
}
