using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Supplies;

/// <summary>What can happen to a batch of inputs that was bought. Quantities are whole smallest
/// units.</summary>
public abstract record SupplyEvent
{
    private SupplyEvent() { }

    /// <summary>It was bought.</summary>
    /// <param name="Kind">One of <see cref="SupplyWords.Kinds"/>.</param>
    /// <param name="Content">Active ingredient of a pesticide, formula of a fertiliser.</param>
    /// <param name="Registrant">Whose registration the label names.</param>
    /// <param name="Batch">The maker's batch.</param>
    /// <param name="Expiry">Last day of use.</param>
    /// <param name="Supplier">Who sold it.</param>
    /// <param name="Unit">One of <see cref="SupplyWords.Units"/>.</param>
    /// <param name="Price">Whole đồng for all of it.</param>
    /// <param name="Evidence">SHA-256 of pictures and papers.</param>
    public sealed record Purchased(
        SupplyId Supply, RecordCode Code, string Kind, string TradeName, string? Content, string? Registrant,
        string? Batch, DateOnly? Expiry, Supplier Supplier, long Quantity, string Unit, long Price,
        IReadOnlyList<string> Evidence, FieldTime At) : SupplyEvent, IOccurred;

    /// <summary>Some of it was used.</summary>
    /// <param name="UsedBy">Key of the spraying or record it was used by.</param>
    public sealed record Used(string UsedBy, long Amount, FieldTime At) : SupplyEvent, IOccurred;

    /// <summary>A use was entered wrongly and was taken back; the amount is on hand again.</summary>
    public sealed record UseUndone(string UsedBy, long Amount, FieldTime At) : SupplyEvent, IOccurred;

    /// <summary>It was counted, and there was more or less.</summary>
    /// <param name="By">What is added; below zero what is missing.</param>
    public sealed record Adjusted(long By, SideRef Reason, FieldTime At) : SupplyEvent, IOccurred;

    /// <summary>Some of it was thrown away, for example because it had expired.</summary>
    public sealed record Disposed(long Amount, SideRef Reason, FieldTime At) : SupplyEvent, IOccurred;
}

/// <summary>Who sold an input; exactly one of the two is set.</summary>
/// <param name="Business">Name of a shop or firm.</param>
/// <param name="Person">Key of a person in the vault.</param>
public sealed record Supplier(string? Business, PersonId? Person);
