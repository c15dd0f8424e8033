using Coop.Traceability.Amounts;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Lots;

/// <summary>Takes part of a delivery back: on hand again, held, or destroyed.</summary>
/// <param name="DeliveryCode">Named in refusals.</param>
/// <param name="Lines">What came back of which lot.</param>
/// <param name="Fate">One of <see cref="LotWords.Fates"/>.</param>
/// <param name="Characters">Length of the reason; the event keeps <paramref name="Reason"/> only.</param>
/// <param name="Now">The recorder's clock.</param>
public sealed record ReturnDelivery(
    string DeliveryCode, IReadOnlyList<(LotId? Lot, Taking Part)> Lines, string Fate, int Characters,
    SideRef Reason, DateTimeOffset At, DateTimeOffset Now)
{
    public static Decision<DeliveryEvent> Decide(Delivery? delivery, ReturnDelivery command)
    {
        var at = FieldTime.Of(command.At);
        if (delivery is null)
        {
            return new DeliveryRefusal.NotFound(command.DeliveryCode);
        }

        if ((Shape(delivery, command, at) ?? command.Lines.Select(l => Fault(delivery, l))
            .FirstOrDefault(f => f is not null)) is { } fault)
        {
            return fault;
        }

        return new DeliveryEvent.Returned(
            [.. command.Lines.Select(l => Line(delivery, l.Lot!.Value, Weight.FromGrams(l.Part.Grams)))],
            command.Fate, command.Reason, at);
    }

    private static DeliveryEvent.Line Line(Delivery delivery, LotId lot, Weight part) =>
        new(lot, part, delivery.Lines.First(d => d.Lot == lot).Share(part));

    private static Refusal? Shape(Delivery delivery, ReturnDelivery command, FieldTime at) => command switch
    {
        { Lines.Count: 0 or > SendDelivery.MostLines } =>
            new DeliveryRefusal.LinesInvalid(command.Lines.Count, SendDelivery.MostLines),
        _ when command.Lines.Select(l => l.Part.Lot).Distinct().Count() < command.Lines.Count =>
            new DeliveryRefusal.LinesInvalid(command.Lines.Count, SendDelivery.MostLines),
        _ when !LotWords.Fates.Contains(command.Fate) =>
            new LotRefusal.WordUnknown("fate", command.Fate ?? ""),
        { Characters: < HoldLot.Fewest or > HoldLot.Most } =>
            new LotRefusal.ReasonInvalid(command.Characters, HoldLot.Fewest, HoldLot.Most),
        _ when at.IsAheadOf(command.Now) => new LotRefusal.Ahead(at.At, command.Now),
        _ when at.On < delivery.At.On =>
            new DeliveryRefusal.BackBeforeSent(command.DeliveryCode, delivery.At.On, at.On),
        _ => null,
    };

    private static Refusal? Fault(Delivery delivery, (LotId? Lot, Taking Part) line)
    {
        var sent = delivery.Lines.FirstOrDefault(d => d.Lot == line.Lot);
        return line switch
        {
            { Part.Grams: <= 0 or > ProcessBatch.MostGrams } =>
                new LotRefusal.WeightInvalid(line.Part.Grams, ProcessBatch.MostGrams),
            _ when line.Part.Grams > (sent?.Out().Grams ?? 0) => new DeliveryRefusal.MoreBack(
                delivery.Code.Value, line.Part.Lot.Value, line.Part.Grams, sent?.Out().Grams ?? 0),
            _ => null,
        };
    }
}
