using Coop.Traceability.Amounts;

namespace Coop.Traceability.Book;

/// <summary>Compost was made; it began on the day of the fact.</summary>
/// <param name="Material">What it was made of.</param>
/// <param name="Method">One of <see cref="BookWords.CompostMethods"/>.</param>
/// <param name="EndedOn">Null while it still lies; then a correction brings the day.</param>
public sealed record Composted(string Material, string Method, Weight Weight, DateOnly? EndedOn) : BookFact
{
    public override string Kind() => BookKinds.Composting;

    /// <summary>How many days it lay; null while it does.</summary>
    public int? Days() => EndedOn is { } end ? end.DayNumber - At.On.DayNumber : null;

    internal override BookRefusal? Fault() => Rule.First(
        Rule.Word("material", Material),
        Rule.OneOf("method", Method, BookWords.CompostMethods),
        Rule.Within("grams", Weight.Grams, 1, 1_000_000_000),
        Rule.Ordered("endedOn", At.On, EndedOn));
}
