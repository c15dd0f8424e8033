using Coop.Traceability.Decisions;

namespace Coop.Traceability.Lots;

/// <summary>Why something about a delivery was refused.</summary>
public abstract record DeliveryRefusal : Refusal
{
    private DeliveryRefusal() { }

    /// <summary>No delivery of the co-op has this code.</summary>
    public sealed record NotFound(string Delivery) : DeliveryRefusal, IUnknown
    {
        public override string Code => "delivery.not-found";
    }

    /// <summary>A delivery is of 1 to so many lots, each once.</summary>
    public sealed record LinesInvalid(int Lines, int Most) : DeliveryRefusal, IMalformed
    {
        public override string Code => "delivery.lines-invalid";
    }

    /// <summary>A word is missing, too long, or holds what belongs elsewhere.</summary>
    /// <param name="Field">name, phone, address, vehicle or document.</param>
    public sealed record TextInvalid(string Field, int Longest) : DeliveryRefusal, IMalformed
    {
        public override string Code => "delivery.text-invalid";
    }

    /// <summary>More would come back of a lot than is with the receiver. Grams.</summary>
    public sealed record MoreBack(string Delivery, string Lot, long Back, long Out)
        : DeliveryRefusal, IConflicting
    {
        public override string Code => "delivery.more-back";
    }

    /// <summary>It would come back before it was sent.</summary>
    public sealed record BackBeforeSent(string Delivery, DateOnly SentOn, DateOnly On) : DeliveryRefusal
    {
        public override string Code => "delivery.back-before-sent";
    }
}
