using Coop.Commerce.Catalog;
using Coop.Commerce.Inputs;
using FluentValidation;

namespace Coop.Commerce.Storage.Catalog;

/// <summary>The form of a new product and its pack sizes.</summary>
public sealed class ListProductRequestValidator : AbstractValidator<ListProductRequest>
{
    /// <summary>One is enough: it keeps nothing between calls.</summary>
    internal static readonly ListProductRequestValidator Only = new();

    public ListProductRequestValidator()
    {
        this.Words(r => r.Slug, r => r.Name, r => r.Story, r => r.Brewing);
        this.Ocop(r => r.OcopStars, r => r.OcopDecision);
        RuleFor(r => r.Variants).Must(variants => variants is { Count: > 0 and <= VariantRules.MaxCount })
            .Says(FaultCodes.Count, 1, VariantRules.MaxCount);
        RuleForEach(r => r.Variants).SetValidator(new VariantDetailsValidator());
    }
}
