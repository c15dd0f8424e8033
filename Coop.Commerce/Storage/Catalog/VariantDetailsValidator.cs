using Coop.Commerce.Catalog;
using Coop.Commerce.Identifiers;
using Coop.Commerce.Inputs;
using FluentValidation;

namespace Coop.Commerce.Storage.Catalog;

/// <summary>The form of one pack size. Whether its GTIN is usable, the catalogue itself says.</summary>
public sealed class VariantDetailsValidator : AbstractValidator<VariantDetails>
{
    public VariantDetailsValidator()
    {
        RuleFor(v => v.Sku).Must(sku => Sku.TryParse(sku, out _)).Says(FaultCodes.Sku);
        RuleFor(v => v.NetGrams).Within(1, VariantRules.MaxGrams)
            .When(v => v.Terms?.Parts is not { Count: > 0 });
        RuleFor(v => v.Price).Within(VariantRules.MinPrice, VariantRules.MaxPrice);
        RuleFor(v => v.VatPercent).Must(VariantRules.VatRates.Contains).Says(FaultCodes.VatRate);
    }
}
