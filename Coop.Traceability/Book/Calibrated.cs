namespace Coop.Traceability.Book;

/// <summary>A machine was checked, cleaned or calibrated.</summary>
/// <param name="Equipment">The code or name the co-op gave it.</param>
/// <param name="Check">What was done.</param>
/// <param name="Result">One of <see cref="BookWords.CheckResults"/>.</param>
/// <param name="NextDue">When it must be done again.</param>
public sealed record Calibrated(string Equipment, string Check, string Result, DateOnly? NextDue) : BookFact
{
    public override string Kind() => BookKinds.Calibration;

    public override DateOnly? Due() => NextDue;

    internal override BookRefusal? Fault() => Rule.First(
        Rule.Word("equipment", Equipment),
        Rule.Word("check", Check),
        Rule.OneOf("result", Result, BookWords.CheckResults),
        Rule.Ordered("nextDue", At.On, NextDue));
}
