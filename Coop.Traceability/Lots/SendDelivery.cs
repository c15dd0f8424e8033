using Coop.Traceability.Amounts;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Supplies;

namespace Coop.Traceability.Lots;

/// <summary>Delivers lots unpacked: fresh leaf or tea by weight. Packs leave with orders.</summary>
/// <param name="Delivery">Fresh key of the stream.</param>
/// <param name="To">Looked at here and kept in the vault; the event has <paramref name="Receiver"/>.</param>
/// <param name="Lines">In the order of the lots given to the decision.</param>
/// <param name="Now">The recorder's clock.</param>
public sealed record SendDelivery(
    DeliveryId Delivery, LotCode Code, PersonId Receiver, DeliveryContact To, string? Vehicle,
    string? Document, IReadOnlyList<Taking> Lines, DateTimeOffset At, DateTimeOffset Now)
{
    /// <summary>Most lots of one delivery.</summary>
    public const int MostLines = 200;

    /// <summary>Most characters of a number plate or of a document's number.</summary>
    public const int LongestWord = 40;

    /// <param name="lots">The lots of <see cref="Lines"/>, in their order; null where there is none.</param>
    public static Decision<DeliveryEvent> Decide(IReadOnlyList<Lot?> lots, SendDelivery command)
    {
        var at = FieldTime.Of(command.At);
        if ((Shape(command, at)
            ?? lots.Zip(command.Lines, (lot, line) => Fault(lot, line, at))
                .FirstOrDefault(f => f is not null))
            is { } fault)
        {
            return fault;
        }

        return new DeliveryEvent.Sent(
            command.Delivery, command.Code, command.Receiver, PlainText.Tidy(command.Vehicle),
            PlainText.Tidy(command.Document),
            [.. lots.Zip(command.Lines, (lot, line) => Line(lot!, line))], at);
    }

    private static DeliveryEvent.Line Line(Lot lot, Taking line)
    {
        var weight = Weight.FromGrams(line.Grams);
        return new DeliveryEvent.Line(LotId.Parse(lot.Id), weight, lot.FreshShare(weight));
    }

    private static Refusal? Shape(SendDelivery command, FieldTime at) => command switch
    {
        { Lines.Count: 0 or > MostLines } => new DeliveryRefusal.LinesInvalid(command.Lines.Count, MostLines),
        _ when command.Lines.Select(l => l.Lot).Distinct().Count() < command.Lines.Count =>
            new DeliveryRefusal.LinesInvalid(command.Lines.Count, MostLines),
        _ when command.To.Fault() is { } fault => fault,
        _ when !PlainText.Fits(command.Vehicle, LongestWord) =>
            new DeliveryRefusal.TextInvalid("vehicle", LongestWord),
        _ when !PlainText.Fits(command.Document, LongestWord) =>
            new DeliveryRefusal.TextInvalid("document", LongestWord),
        _ when at.IsAheadOf(command.Now) => new LotRefusal.Ahead(at.At, command.Now),
        _ => null,
    };

    private static Refusal? Fault(Lot? lot, Taking line, FieldTime at) => lot switch
    {
        null => new LotRefusal.NotFound(line.Lot.Value),
        { Kind: LotKind.Packs } => new LotRefusal.WrongKind(line.Lot.Value, "packs", "leaf|tea"),
        _ when LotRefusal.IsHeld.Of(lot) is { } held => held,
        _ when line.Grams is <= 0 or > ProcessBatch.MostGrams =>
            new LotRefusal.WeightInvalid(line.Grams, ProcessBatch.MostGrams),
        _ when line.Grams > lot.OnHand.Grams =>
            new LotRefusal.NotEnough(line.Lot.Value, line.Grams, lot.OnHand.Grams),
        _ when at.On < lot.On => new LotRefusal.BeforeLot(line.Lot.Value, lot.On, at.On),
        _ => null,
    };
}

/// <summary>Who received a delivery. Lives in the vault only.</summary>
/// <param name="Name">A person or a firm.</param>
public sealed record DeliveryContact(string Name, string? Phone, string Address)
{
    public const int LongestName = 120;
    public const int LongestAddress = 240;

    /// <summary>What is wrong with it, or null.</summary>
    public DeliveryRefusal? Fault() => this switch
    {
        _ when string.IsNullOrWhiteSpace(Name) || Name.Trim().Length > LongestName =>
            new DeliveryRefusal.TextInvalid("name", LongestName),
        { Phone: { Length: > 0 } phone } when !People.PhoneNumber.TryParse(phone, out _) =>
            new DeliveryRefusal.TextInvalid("phone", 20),
        _ when string.IsNullOrWhiteSpace(Address) || Address.Trim().Length > LongestAddress =>
            new DeliveryRefusal.TextInvalid("address", LongestAddress),
        _ => null,
    };
}
