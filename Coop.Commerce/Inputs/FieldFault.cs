namespace Coop.Commerce.Inputs;

/// <summary>One thing somebody typed that cannot be so.</summary>
/// <param name="Field">Where, as a path of wire names, for example <c>legal.taxCode</c> or
/// <c>variants[0].price</c>.</param>
/// <param name="Code">What is wrong: one of <see cref="FaultCodes"/>.</param>
/// <param name="Numbers">The numbers of the rule by name, for example <c>least</c> and <c>most</c>; whole
/// đồng, grams, characters, minutes or hours, as the field has it.</param>
public sealed record FieldFault(string Field, string Code, IReadOnlyDictionary<string, long> Numbers);
