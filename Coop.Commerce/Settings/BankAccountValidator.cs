using Coop.Commerce.Inputs;
using Coop.Commerce.Payments;
using FluentValidation;

namespace Coop.Commerce.Settings;

/// <summary>Where transfers go: a slip here sends buyers' money to a stranger or nowhere.</summary>
public sealed class BankAccountValidator : AbstractValidator<BankAccount>
{
    /// <summary>Most characters of an account number in a VietQR code.</summary>
    private const int LongestNumber = 19;

    private const int LongestHolder = 80;

    public BankAccountValidator()
    {
        RuleFor(bank => bank.Bin)
            .Must(bin => bin is { Length: 6 } && bin[0] != '0' && bin.All(char.IsAsciiDigit))
            .Says(FaultCodes.BankBin);
        RuleFor(bank => bank.Number)
            .Must(number => number is { Length: > 0 and <= LongestNumber }
                && number.All(char.IsAsciiLetterOrDigit))
            .Says(FaultCodes.BankAccount, 1, LongestNumber);
        RuleFor(bank => bank.Holder).Text(LongestHolder).Must(IsPrinted).Says(FaultCodes.BankHolder);
    }

    private static bool IsPrinted(string holder) =>
        holder.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c is ' ' or '.' or '-');
}
