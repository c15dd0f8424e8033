using System.Text.Json.Serialization;

namespace Coop.Storefront.Doubles;

/// <summary>How a double's notices reach us: real senders do each of these now and then.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Delivery>))]
public enum Delivery
{
    /// <summary>At once, in order; again after failures.</summary>
    Once,

    /// <summary>Every notice twice, at once.</summary>
    Twice,

    /// <summary>At once, the last first.</summary>
    Shuffled,

    /// <summary>After ten seconds.</summary>
    Late,

    /// <summary>Not at all, until sent again by hand.</summary>
    None,
}
