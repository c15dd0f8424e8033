using Coop.Traceability.Amounts;
using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Book;

/// <summary>Some of a lot went from one place to another.</summary>
/// <param name="From">Null when it came into store.</param>
/// <param name="To">Where it lies now.</param>
/// <param name="TemperatureTenths">Tenths of a degree Celsius, where measured.</param>
/// <param name="HumidityPercent">Relative humidity, where measured.</param>
public sealed record Stored(
    LotId Lot, string? From, string To, Weight Weight, int? TemperatureTenths, int? HumidityPercent)
    : BookFact
{
    public override string Kind() => BookKinds.Storage;

    public override LotId? About() => Lot;

    internal override BookRefusal? Fault() => Rule.First(
        Rule.Word("from", From, optional: true),
        Rule.Word("to", To),
        Rule.Within("grams", Weight.Grams, 1, 1_000_000_000),
        Rule.Within("temperatureTenths", TemperatureTenths, -400, 1000),
        Rule.Within("humidityPercent", HumidityPercent, 0, 100));
}
