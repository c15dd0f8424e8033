using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Recalls;

/// <summary>What can happen to a recall. Who did it stands in the headers.</summary>
public abstract record RecallEvent
{
    private RecallEvent() { }

    /// <summary>Something is suspected. The clock of 24 hours runs from here.</summary>
    /// <param name="Drill">Practice: nothing is held, stopped or told to anybody.</param>
    /// <param name="Why">Where the text is.</param>
    public sealed record Opened(
        RecallId Recall, RecordCode Code, bool Drill, RecallStart Start, SideRef Why, FieldTime At)
        : RecallEvent, IOccurred;

    /// <summary>What is affected, or more of it than was known.</summary>
    /// <param name="Lots">Every affected lot known now.</param>
    /// <param name="Units">Packs in them, or the packs named when single packs are recalled.</param>
    public sealed record Scoped(
        IReadOnlyList<LotId> Lots, IReadOnlyList<LotCode> Packs, int Units, FieldTime At)
        : RecallEvent, IOccurred;

    /// <summary>Lots and stock are held, open orders are stopped.</summary>
    /// <param name="Lots">Lots held now that were not before.</param>
    /// <param name="Orders">Codes of the orders stopped.</param>
    public sealed record Held(int Lots, IReadOnlyList<string> Orders, FieldTime At) : RecallEvent, IOccurred;

    /// <summary>Somebody was told.</summary>
    /// <param name="Channel">One of <see cref="RecallChannels"/>.</param>
    /// <param name="Order">The order whose buyer was told; null when it was told to all.</param>
    /// <param name="Answered">Whether the buyer answered.</param>
    public sealed record Notified(string Channel, string? Order, bool Answered, FieldTime At)
        : RecallEvent, IOccurred;

    /// <summary>Packs came back from a buyer.</summary>
    public sealed record Collected(string? Order, int Units, FieldTime At) : RecallEvent, IOccurred;

    /// <summary>Packs were destroyed, of those that came back and of those in stock.</summary>
    /// <param name="How">Where the text is.</param>
    public sealed record Destroyed(int Units, SideRef How, FieldTime At) : RecallEvent, IOccurred;

    /// <summary>All is done and every pack is accounted for.</summary>
    public sealed record Closed(RecallUnits Units, FieldTime At) : RecallEvent, IOccurred;

    /// <summary>It was not needed: everything is free again.</summary>
    /// <param name="Why">Where the text is.</param>
    public sealed record Lifted(SideRef Why, FieldTime At) : RecallEvent, IOccurred;
}

/// <summary>Ways of telling buyers.</summary>
public static class RecallChannels
{
    public static IReadOnlyList<string> All { get; } = ["phone", "zalo", "paper", "sms", "email", "press"];
}

/// <summary>Where every pack is.</summary>
/// <param name="Made">Packs filled.</param>
/// <param name="Opened">Packs taken apart again in the workshop.</param>
/// <param name="Sold">Packs that arrived at buyers, those that came back included.</param>
/// <param name="InStock">Packs on the shelf.</param>
/// <param name="InTransit">Packs on their way.</param>
/// <param name="Returned">Of those sold or on their way: packs that came back.</param>
/// <param name="Destroyed">Packs destroyed, of whatever place.</param>
public sealed record RecallUnits(
    int Made, int Opened, int Sold, int InStock, int InTransit, int Returned, int Destroyed)
{
    /// <summary>Packs nobody can tell the place of.</summary>
    public int Unaccounted => Made - Opened - Sold - InStock - InTransit;

    /// <summary>Packs still with buyers.</summary>
    public int WithBuyers => Sold + InTransit - Returned;
}
