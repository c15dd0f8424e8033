using FluentValidation;

namespace Coop.Commerce.Inputs;

/// <summary>Rules that several forms share. Each ends in a code and, where it has them, its
/// numbers.</summary>
internal static class Rules
{
    /// <summary>Gives the rule before it its code and no numbers.</summary>
    public static IRuleBuilderOptions<T, TField> Says<T, TField>(
        this IRuleBuilderOptions<T, TField> rule, string code) => rule.WithErrorCode(code);

    /// <summary>Gives the rule before it its code and limits; a limit that is null is not told.</summary>
    public static IRuleBuilderOptions<T, TField> Says<T, TField>(
        this IRuleBuilderOptions<T, TField> rule, string code, long? least, long? most)
    {
        var numbers = new Dictionary<string, long>();
        if (least is { } lower)
        {
            numbers[FaultCodes.Least] = lower;
        }

        if (most is { } upper)
        {
            numbers[FaultCodes.Most] = upper;
        }

        return rule.WithErrorCode(code).WithState(_ => numbers);
    }

    /// <summary>A text that must be there, of so many characters at most.</summary>
    public static IRuleBuilderOptions<T, string> Text<T>(
        this IRuleBuilderInitial<T, string> field, int most) =>
        field.Cascade(CascadeMode.Stop)
            .NotEmpty().Says(FaultCodes.Missing)
            .MaximumLength(most).Says(FaultCodes.TooLong, null, most);

    /// <summary>A text that may be empty but not missing, of so many characters at most.</summary>
    public static IRuleBuilderOptions<T, string> Optional<T>(
        this IRuleBuilderInitial<T, string> field, int most) =>
        field.Cascade(CascadeMode.Stop)
            .NotNull().Says(FaultCodes.Missing)
            .MaximumLength(most).Says(FaultCodes.TooLong, null, most);

    /// <summary>A whole number between two limits, both allowed.</summary>
    public static IRuleBuilderOptions<T, long> Within<T>(
        this IRuleBuilder<T, long> field, long least, long most) =>
        field.InclusiveBetween(least, most).Says(FaultCodes.OutOfRange, least, most);

    /// <summary>A whole number between two limits, both allowed.</summary>
    public static IRuleBuilderOptions<T, int> Within<T>(
        this IRuleBuilder<T, int> field, int least, int most) =>
        field.InclusiveBetween(least, most).Says(FaultCodes.OutOfRange, least, most);
}
