namespace Coop.Traceability.Book;

/// <summary>Waste was brought away.</summary>
/// <param name="Waste">One of <see cref="BookWords.Wastes"/>.</param>
/// <param name="Unit">One of <see cref="BookWords.Units"/>.</param>
/// <param name="Treatment">One of <see cref="BookWords.Treatments"/>.</param>
public sealed record Discarded(string Waste, long Amount, string Unit, string Place, string Treatment)
    : BookFact
{
    /// <summary>The document that says where empty packs of pesticides go.</summary>
    public const string PackBasis = "05/2016/TTLT-BNNPTNT-BTNMT, Điều 3";

    public override string Kind() => BookKinds.Waste;

    internal override BookRefusal? Fault() => Rule.First(
        Rule.OneOf("waste", Waste, BookWords.Wastes),
        Rule.Within("amount", Amount, 1, 1_000_000_000),
        Rule.OneOf("unit", Unit, BookWords.Units),
        Rule.Word("place", Place),
        Rule.OneOf("treatment", Treatment, BookWords.Treatments),
        Waste == BookWords.PesticidePacks && Treatment is not (BookWords.Tank or BookWords.Collected)
            ? new BookRefusal.PacksNeedTank(Treatment, PackBasis)
            : null);
}
