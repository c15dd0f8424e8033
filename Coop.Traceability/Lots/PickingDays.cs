namespace Coop.Traceability.Lots;

/// <summary>First and last day on which the leaf behind a lot was picked.</summary>
public sealed record PickingDays(DateOnly From, DateOnly To)
{
    /// <summary>The days of several lots together.</summary>
    public static PickingDays Of(IEnumerable<PickingDays> many)
    {
        var days = many.ToList();
        return new PickingDays(days.Min(d => d.From), days.Max(d => d.To));
    }
}
