using System.Text.Json.Serialization;
using Coop.Traceability.Identifiers;

namespace Coop.Commerce.Identifiers;

/// <summary>Stream key of a product: <c>product-</c> and a ULID.</summary>
[JsonConverter(typeof(TextJsonConverter<ProductId>))]
public readonly record struct ProductId(string Value) : IText<ProductId>
{
    public static ProductId Parse(string text) => new(StreamKey.Check("product", text));

    /// <summary>Makes a key from a fresh ULID.</summary>
    public static ProductId From(Ulid ulid) => new(StreamKey.Of("product", ulid));

    public override string ToString() => Value;
}

/// <summary>Stream key of a price list: <c>saleslist-</c> and a ULID.</summary>
[JsonConverter(typeof(TextJsonConverter<SalesListId>))]
public readonly record struct SalesListId(string Value) : IText<SalesListId>
{
    public static SalesListId Parse(string text) => new(StreamKey.Check("saleslist", text));

    /// <summary>Makes a key from a fresh ULID.</summary>
    public static SalesListId From(Ulid ulid) => new(StreamKey.Of("saleslist", ulid));

    public override string ToString() => Value;
}

/// <summary>Stream key of an order: <c>order-</c> and a ULID.</summary>
[JsonConverter(typeof(TextJsonConverter<OrderId>))]
public readonly record struct OrderId(string Value) : IText<OrderId>
{
    public static OrderId Parse(string text) => new(StreamKey.Check("order", text));

    /// <summary>Makes a key from a fresh ULID.</summary>
    public static OrderId From(Ulid ulid) => new(StreamKey.Of("order", ulid));

    public override string ToString() => Value;
}

/// <summary>Stream key of the money of one order: <c>payment-</c> and a ULID.</summary>
[JsonConverter(typeof(TextJsonConverter<PaymentId>))]
public readonly record struct PaymentId(string Value) : IText<PaymentId>
{
    public static PaymentId Parse(string text) => new(StreamKey.Check("payment", text));

    /// <summary>Makes a key from a fresh ULID.</summary>
    public static PaymentId From(Ulid ulid) => new(StreamKey.Of("payment", ulid));

    public override string ToString() => Value;
}

/// <summary>Stream key of one transfer seen on the co-op's account: <c>transfer-</c> and a ULID.</summary>
[JsonConverter(typeof(TextJsonConverter<TransferId>))]
public readonly record struct TransferId(string Value) : IText<TransferId>
{
    public static TransferId Parse(string text) => new(StreamKey.Check("transfer", text));

    /// <summary>Makes a key from a fresh ULID.</summary>
    public static TransferId From(Ulid ulid) => new(StreamKey.Of("transfer", ulid));

    public override string ToString() => Value;
}
