using Coop.Commerce.Catalog;
using Coop.Commerce.Inputs;
using FluentValidation;

namespace Coop.Commerce.Storage.Catalog;

/// <summary>The form of a new price.</summary>
public sealed class ChangePriceRequestValidator : AbstractValidator<ChangePriceRequest>
{
    /// <summary>One is enough: it keeps nothing between calls.</summary>
    internal static readonly ChangePriceRequestValidator Only = new();

    public ChangePriceRequestValidator() =>
        RuleFor(r => r.Price).Within(VariantRules.MinPrice, VariantRules.MaxPrice);
}
