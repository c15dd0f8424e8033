using Coop.Commerce.Catalog;
using Coop.Commerce.Identifiers;
using Coop.Commerce.Inputs;
using FluentValidation;

namespace Coop.Commerce.Settings;

/// <summary>
/// What a co-op types about its shop. Legal data and the account may stay empty, the shop is then closed;
/// what
/// is there must be right. Codes printed on goods need their prefixes from the first day.
/// </summary>
public sealed class CoopSettingsValidator : AbstractValidator<CoopSettings>
{
    private const int MostFee = 10_000_000;
    private const long MostMoney = 1_000_000_000;

    public CoopSettingsValidator()
    {
        RuleFor(s => s.Name).SetValidator(new NameValidator());
        RuleFor(s => s.OrderPrefix).Must(OrderCode.IsPrefix)
            .Says(FaultCodes.OrderPrefix, OrderCode.PrefixLength, OrderCode.PrefixLength);
        RuleFor(s => s.LotPrefix)
            .Must(prefix => prefix is { Length: 2 or 3 } && prefix.All(char.IsAsciiLetterUpper))
            .Says(FaultCodes.LotPrefix, 2, 3);
        RuleFor(s => s.Legal).SetValidator(new LegalDataValidator());
        RuleFor(s => s.Bank!).SetValidator(new BankAccountValidator()).When(s => s.Bank is not null);
        RuleFor(s => s.Holds).SetValidator(new HoldTimesValidator());
        RuleFor(s => s.Shipping.Flat).Within(0, MostFee);
        RuleFor(s => s.Shipping.FreeFrom).Within(0, MostMoney);
        RuleFor(s => s.CodLimit).Within(0, MostMoney);
        RuleFor(s => s.MaxUnpaidUnits).Within(0, 100_000);
        RuleFor(s => s.MaxUnpaidUnitsAtAddress).Within(0, 100_000);
    }

    /// <summary>The co-op's own name; English may wait.</summary>
    private sealed class NameValidator : AbstractValidator<Translated>
    {
        private const int Longest = 80;

        public NameValidator()
        {
            RuleFor(name => name.Vi).Text(Longest).MinimumLength(2).Says(FaultCodes.TooShort, 2, null);
            RuleFor(name => name.En).Optional(Longest);
        }
    }
}
