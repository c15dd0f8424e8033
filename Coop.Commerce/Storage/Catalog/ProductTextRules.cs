using System.Linq.Expressions;
using Coop.Commerce.Catalog;
using Coop.Commerce.Identifiers;
using Coop.Commerce.Inputs;
using FluentValidation;

namespace Coop.Commerce.Storage.Catalog;

/// <summary>What holds for the words about a product, new or changed.</summary>
internal static class ProductTextRules
{
    private const int LongestName = 120;
    private const int LongestStory = 8_000;
    private const int LongestBrewing = 4_000;

    /// <summary>The address name, a name in both languages, and stories that fit a page.</summary>
    public static void Words<T>(
        this AbstractValidator<T> validator,
        Expression<Func<T, string>> slug,
        Expression<Func<T, Translated>> name,
        Expression<Func<T, Translated>> story,
        Expression<Func<T, Translated>> brewing)
    {
        validator.RuleFor(slug).Must(text => ProductSlug.TryParse(text, out _)).Says(FaultCodes.Slug);
        validator.RuleFor(name).NotNull().Says(FaultCodes.Missing)
            .SetValidator(new BothLanguages(LongestName));
        validator.RuleFor(story).NotNull().Says(FaultCodes.Missing)
            .SetValidator(new EitherLanguage(LongestStory));
        validator.RuleFor(brewing).NotNull().Says(FaultCodes.Missing)
            .SetValidator(new EitherLanguage(LongestBrewing));
    }

    /// <summary>Three to five stars of a decision that is named.</summary>
    public static void Ocop<T>(
        this AbstractValidator<T> validator,
        Expression<Func<T, int?>> stars,
        Expression<Func<T, string?>> decision)
    {
        var claims = stars.Compile();
        validator.RuleFor(stars).InclusiveBetween(3, 5).Says(FaultCodes.OutOfRange, 3, 5);
        validator.RuleFor(decision).NotEmpty().Says(FaultCodes.Missing)
            .When(request => claims(request) is not null);
    }

    private sealed class BothLanguages : AbstractValidator<Translated>
    {
        public BothLanguages(int most)
        {
            RuleFor(text => text.Vi).Text(most);
            RuleFor(text => text.En).Text(most);
        }
    }

    private sealed class EitherLanguage : AbstractValidator<Translated>
    {
        public EitherLanguage(int most)
        {
            RuleFor(text => text.Vi).Optional(most);
            RuleFor(text => text.En).Optional(most);
        }
    }
}
