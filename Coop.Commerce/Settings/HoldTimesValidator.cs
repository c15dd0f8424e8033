using Coop.Commerce.Inputs;
using FluentValidation;

namespace Coop.Commerce.Settings;

/// <summary>How long unpaid goods are set aside: long enough to pay, short enough to sell them
/// again.</summary>
public sealed class HoldTimesValidator : AbstractValidator<HoldTimes>
{
    /// <summary>A day; the card provider keeps no session open longer.</summary>
    private const int MostMinutes = 24 * 60;

    private const int MostHours = 60 * 24;

    public HoldTimesValidator()
    {
        RuleFor(holds => holds.CardSessionMinutes).Within(HoldTimes.ShortestSession, MostMinutes - 2);
        RuleFor(holds => holds.CardMinutes).Must((holds, minutes) => minutes >= holds.ShortestCardHold)
            .WithErrorCode(FaultCodes.CardHold)
            .WithState(holds => new Dictionary<string, long> { [FaultCodes.Least] = holds.ShortestCardHold });
        RuleFor(holds => holds.CardMinutes).LessThanOrEqualTo(MostMinutes)
            .Says(FaultCodes.OutOfRange, HoldTimes.ShortestSession + 2, MostMinutes);
        RuleFor(holds => holds.TransferTaskHours).Within(1, MostHours);
        RuleFor(holds => holds.TransferReleaseHours).Within(1, MostHours);
        RuleFor(holds => holds.TransferReleaseHours)
            .Must((holds, release) => release > holds.TransferTaskHours)
            .WithErrorCode(FaultCodes.ReleaseEarly)
            .WithState(holds =>
                new Dictionary<string, long> { [FaultCodes.Least] = holds.TransferTaskHours });
    }
}
