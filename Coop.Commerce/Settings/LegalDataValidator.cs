using Coop.Commerce.Inputs;
using Coop.Traceability.People;
using FluentValidation;

namespace Coop.Commerce.Settings;

/// <summary>What an online seller states about itself; every field may wait, none may be wrong.</summary>
public sealed class LegalDataValidator : AbstractValidator<LegalData>
{
    public LegalDataValidator()
    {
        RuleFor(legal => legal.Name).Optional(160);
        RuleFor(legal => legal.Address).Optional(240);
        RuleFor(legal => legal.Representative).Optional(80);
        RuleFor(legal => legal.TaxCode).Cascade(CascadeMode.Stop)
            .Must(TaxCode.HasForm).Says(FaultCodes.TaxCodeForm)
            .Must(TaxCode.CheckHolds).Says(FaultCodes.TaxCodeCheck)
            .When(legal => legal.TaxCode is not "");
        RuleFor(legal => legal.Phone).Must(phone => PhoneNumber.TryParse(phone, out _)).Says(FaultCodes.Phone)
            .When(legal => legal.Phone is not "");
        RuleFor(legal => legal.Email).Must(IsEmail).Says(FaultCodes.Email)
            .When(legal => legal.Email is not "");
    }

    /// <summary>Only the shape: whether somebody reads the letters, no rule can tell.</summary>
    private static bool IsEmail(string? text) =>
        text is { Length: <= 200 }
        && text.Split('@') is [{ Length: > 0 }, { Length: > 0 }]
        && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '<' or '>' or ',' or ';');
}
