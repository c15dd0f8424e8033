using System.ComponentModel.DataAnnotations;

namespace Coop.Storefront.Api;

/// <summary>An order as a guest sends it.</summary>
public sealed record OrderBody
{
    /// <summary>What is ordered.</summary>
    [Length(1, 50)]
    public required IReadOnlyList<OrderLineBody> Lines { get; init; }

    /// <summary>Who buys.</summary>
    public required BuyerBody Buyer { get; init; }

    /// <summary>Where it goes.</summary>
    public required DeliveryBody Delivery { get; init; }

    /// <summary>How it is paid.</summary>
    [AllowedValues("vietqr", "cod", "stripe")]
    public required string Payment { get; init; }
}

/// <summary>One line of an order.</summary>
public sealed record OrderLineBody
{
    /// <summary>The pack size.</summary>
    [Length(2, 32)]
    public required string Sku { get; init; }

    /// <summary>How many packs.</summary>
    [Range(1, 1_000_000)]
    public required int Quantity { get; init; }
}

/// <summary>Who buys.</summary>
public sealed record BuyerBody
{
    /// <summary>Full name in one field.</summary>
    [Length(2, 60)]
    public required string Name { get; init; }

    /// <summary>Any way a phone number is typed.</summary>
    [Length(8, 20)]
    public required string Phone { get; init; }
}

/// <summary>Where an order goes.</summary>
public sealed record DeliveryBody
{
    /// <summary>ship or pickup.</summary>
    [AllowedValues("ship", "pickup")]
    public required string Method { get; init; }

    /// <summary>Five-digit code of the commune; needed for ship.</summary>
    [Length(5, 5)]
    public string? Ward { get; init; }

    /// <summary>House, hamlet, street; needed for ship.</summary>
    [Length(1, 160)]
    public string? Street { get; init; }

    /// <summary>What the buyer asks of the co-op.</summary>
    [Length(0, 300)]
    public string? Note { get; init; }
}

/// <summary>A transfer the treasurer saw on the account.</summary>
public sealed record ConfirmTransferBody
{
    /// <summary>Whole đồng.</summary>
    [Range(1L, 1_000_000_000_000L)]
    public required long Amount { get; init; }

    /// <summary>The bank's reference.</summary>
    [Length(1, 64)]
    public required string Reference { get; init; }

    /// <summary>When it came in.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }
}

/// <summary>A parcel handed over.</summary>
public sealed record ShipBody
{
    /// <summary>Who carries it.</summary>
    [Length(1, 60)]
    public required string Carrier { get; init; }

    /// <summary>The carrier's number.</summary>
    [Length(0, 60)]
    public string? Tracking { get; init; }

    /// <summary>Which packs; left out: picked by expiry.</summary>
    [Length(1, 10_000)]
    public IReadOnlyList<string>? Serials { get; init; }
}

/// <summary>An order called off.</summary>
public sealed record CancelBody
{
    /// <summary>Why, in plain words.</summary>
    [Length(1, 500)]
    public required string Reason { get; init; }
}
