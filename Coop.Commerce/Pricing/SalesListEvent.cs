using System.Text.Json.Serialization;
using Coop.Commerce.Catalog;
using Coop.Commerce.Identifiers;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Pricing;

/// <summary>What can have happened to a price list. The prices themselves are facts of the
/// products.</summary>
public abstract record SalesListEvent
{
    private SalesListEvent() { }

    /// <summary>It was made.</summary>
    public sealed record Opened(SalesListId Id, string Code, SalesListTerms Terms, FieldTime At)
        : SalesListEvent, IOccurred;

    /// <summary>Its name, days or buyers changed.</summary>
    public sealed record Changed(SalesListTerms Terms, FieldTime At) : SalesListEvent, IOccurred;

    /// <summary>It holds no longer, whatever its days say.</summary>
    public sealed record Closed(FieldTime At) : SalesListEvent, IOccurred;
}

/// <summary>When and for whom a price list holds.</summary>
/// <param name="Group">A group of buyers; null: everyone.</param>
/// <param name="From">First local day.</param>
/// <param name="Until">Last local day; null: until further notice.</param>
public sealed record SalesListTerms(
    Translated Name,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Group,
    DateOnly From,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? Until);
