using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Coop.Storefront.Checkout;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Tests.Texts;

/// <summary>What holds of every sentence of the interface.</summary>
public partial class PhraseTests
{
    public static readonly IReadOnlyList<Phrase> All =
    [
        .. typeof(Phrase).Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(Phrase).Namespace)
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(f => !f.Name.Contains("k__BackingField", StringComparison.Ordinal))
            .SelectMany(f => Phrases(f.GetValue(null))),
        .. Enum.GetValues<OrderProgress>().Select(OrderTexts.Of),
        .. Enum.GetValues<PaymentProgress>().Select(OrderTexts.Of),
        .. new[] { 400, 401, 403, 404, 405, 409, 413, 422, 429, 500, 503 }
            .SelectMany(s => new[] { ProblemTexts.Of(s).Title, ProblemTexts.Of(s).Text }),
        .. PolicyTexts.All.SelectMany(p => p.Sections)
            .SelectMany(s => new[] { s.Heading, s.Text }.Concat(s.Steps)),
    ];

    [Fact]
    public void Every_sentence_says_something_in_both_languages()
    {
        All.Count.ShouldBeGreaterThan(200);
        All.Where(p => string.IsNullOrWhiteSpace(p.Vi) || string.IsNullOrWhiteSpace(p.En)).ShouldBeEmpty();
    }

    [Fact]
    public void Both_languages_have_the_same_places_for_values() =>
        All.Where(p => !Places(p.Vi).SetEquals(Places(p.En))).Select(p => p.Vi).ShouldBeEmpty();

    [Fact]
    public void Every_letter_is_composed() =>
        All.Where(p => !p.Vi.IsNormalized(NormalizationForm.FormC)).Select(p => p.Vi).ShouldBeEmpty();

    private static IEnumerable<Phrase> Phrases(object? value) => value switch
    {
        Phrase phrase => [phrase],
        IEnumerable<Phrase> several => several,
        IEnumerable<(Phrase Title, Phrase Text)> pairs => pairs.SelectMany(p => new[] { p.Title, p.Text }),
        _ => [],
    };

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
