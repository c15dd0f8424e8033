namespace Coop.Storefront.Checkout;

/// <summary>One labelled field of a form, with its hint and its error; template <c>FieldPart</c>.</summary>
/// <param name="Name">Its name, also its id.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Value">What it holds, as typed.</param>
/// <param name="Error">What is wrong with it, or null.</param>
/// <param name="Hint">What to type, or null.</param>
/// <param name="Type">The input's type: <c>text</c>, <c>tel</c>.</param>
/// <param name="Autocomplete">What a browser may fill in.</param>
/// <param name="MaxLength">The most characters it takes.</param>
/// <param name="Required">True when it may not stay empty.</param>
/// <param name="Lines">More than one makes it a text area.</param>
public sealed record FieldModel(
    string Name,
    string Label,
    string Value,
    string? Error = null,
    string? Hint = null,
    string Type = "text",
    string Autocomplete = "off",
    int MaxLength = 120,
    bool Required = true,
    int Lines = 1);
