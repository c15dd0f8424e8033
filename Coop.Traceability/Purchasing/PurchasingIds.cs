using System.Text.Json.Serialization;
using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Purchasing;

/// <summary>Stream key of a list of leaf prices: <c>prices-</c> and a ULID.</summary>
[JsonConverter(typeof(TextJsonConverter<PriceListId>))]
public readonly record struct PriceListId(string Value) : IText<PriceListId>
{
    public static PriceListId Parse(string text) => new(StreamKey.Check("prices", text));

    /// <summary>Makes a key from a fresh ULID.</summary>
    public static PriceListId From(Ulid ulid) => new(StreamKey.Of("prices", ulid));

    public override string ToString() => Value;
}

/// <summary>Stream key of the buying of one lot of leaf: <c>purchase-</c> and a ULID.</summary>
[JsonConverter(typeof(TextJsonConverter<PurchaseId>))]
public readonly record struct PurchaseId(string Value) : IText<PurchaseId>
{
    public static PurchaseId Parse(string text) => new(StreamKey.Check("purchase", text));

    /// <summary>Makes a key from a fresh ULID.</summary>
    public static PurchaseId From(Ulid ulid) => new(StreamKey.Of("purchase", ulid));

    public override string ToString() => Value;
}

/// <summary>Stream key of what the co-op owes a household: <c>account-</c> and the ULID of the
/// household's own key, so that there is one and it need not be looked for.</summary>
[JsonConverter(typeof(TextJsonConverter<AccountId>))]
public readonly record struct AccountId(string Value) : IText<AccountId>
{
    public static AccountId Parse(string text) => new(StreamKey.Check("account", text));

    /// <summary>The account of a household.</summary>
    public static AccountId Of(MemberId member) =>
        Parse("account" + member.Value[member.Value.IndexOf('-', StringComparison.Ordinal)..]);

    public override string ToString() => Value;
}
