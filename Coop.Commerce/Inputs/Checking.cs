using System.Text.Json;
using FluentValidation;
using FluentValidation.Results;

namespace Coop.Commerce.Inputs;

/// <summary>Asks a validator, and tells its faults by stable codes instead of sentences.</summary>
public static class Checking
{
    /// <summary>Why the input is refused; null when nothing is wrong with its form.</summary>
    public static InputRefusal? Refusal<T>(this IValidator<T> validator, T input)
    {
        var result = validator.Validate(input);
        return result.IsValid ? null : new InputRefusal.Invalid([.. result.Errors.Select(Fault)]);
    }

    private static FieldFault Fault(ValidationFailure failure) => new(
        Wire(failure.PropertyName),
        failure.ErrorCode,
        failure.CustomState as IReadOnlyDictionary<string, long> ?? new Dictionary<string, long>());

    /// <summary><c>Legal.TaxCode</c> is <c>legal.taxCode</c> on the wire.</summary>
    private static string Wire(string path) =>
        string.Join('.', path.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));
}
