using Coop.Traceability.Genealogy;
using Coop.Traceability.Lots;

namespace Coop.Traceability.Exports;

/// <summary>
/// The electronic sortable spreadsheet of 21 CFR §1.1455(c)(3)(ii): one row for each critical tracking event
/// and product, with the key data elements of §§1.1325–1.1350.
/// </summary>
public static class Fsma204
{
    /// <summary>Stored names of the facts that are critical tracking events.</summary>
    public static readonly IReadOnlyList<string> Types =
        ["lot.received.v1", "batch.processed.v1", "batch.reworked.v1", "lot.packed.v1", "lot.shipped.v1",
        "lot.delivered.v1"];

    /// <summary>The columns.</summary>
    public static readonly Sheet Sheet = new("fsma204", "FSMA 204",
    [
        new("CTE"), new("Event date", 1, CellKind.Day), new("Event time", 1, CellKind.Time),
        new("Traceability lot code"), new("TLC source"), new("Input TLCs and quantities"),
        new("Commodity and variety"), new("Product description"), new("Quantity", 1, CellKind.Number),
        new("Unit of measure"), new("Harvest date", 1, CellKind.Day), new("Field or growing area"),
        new("Farm"), new("Location"), new("Recipient reference"), new("Reference document type"),
        new("Reference document number"), new("Recorded at", 1, CellKind.Time), new("Event id"),
    ]);

    /// <summary>The rows of one fact.</summary>
    /// <param name="place">Name and address of the co-op, where all but picking happens.</param>
    /// <param name="link">The Digital Link of a lot's key: its traceability lot code.</param>
    public static IEnumerable<IReadOnlyList<object?>> Rows(
        StoredFact fact, ExportNames names, string place, Func<string, string> link) => fact.Data switch
    {
        LotEvent.Received e =>
        [
            Row(fact, "Harvesting", e.PickedOn, link(e.Lot.Value), place, "", "Fresh tea leaf, " + e.Grade,
                e.Weight.Grams, "g", e.PickedOn, names.Plot(e.Plot.Value), names.Member(e.Member.Value),
                    place,
                "", "Leaf receipt", e.Code.Value),
        ],
        BatchEvent.Processed e => e.Outputs.Select(o => Row(
            fact, "Transformation", e.At.On, link(o.Lot.Value), place, Inputs(e.Inputs, link),
            $"Tea, {e.Tea.Word()}, {o.Grade}", o.Weight.Grams, "g", null, "", "", place, "", "Batch record",
            e.Code.Value)),
        BatchEvent.Reworked e => e.Outputs.Select(o => Row(
            fact, "Transformation", e.At.On, link(o.Lot.Value), place, Inputs(e.Inputs, link),
            $"Tea, {e.Tea?.Word() ?? "leaf"}, {o.Grade}", o.Weight.Grams, "g", null, "", "", place, "",
            "Batch record", e.Code.Value)),
        LotEvent.Packed e =>
        [
            Row(fact, "Transformation", e.At.On, link(e.Lot.Value), place,
                FormattableString.Invariant($"{link(e.Source.Value)} = {e.Weight.Grams} g"),
                FormattableString.Invariant($"Packed tea {e.Goods.Sku}, {e.Goods.Net.Grams} g"), e.Units,
                "packs", e.Picked.From, "", "", place, "", "Packing record", e.Code.Value),
        ],
        LotEvent.Shipped e =>
        [
            Row(fact, "Shipping", e.At.On, link(fact.Stream), place, "", "Packed tea", e.Units, "packs", null,
                "", "", place, e.Order, "Order", e.Order),
        ],
        LotEvent.Delivered e =>
        [
            Row(fact, "Shipping", e.At.On, link(fact.Stream), place, "", "Tea in bulk", e.Weight.Grams, "g",
                null, "", "", place, e.Delivery.Value, "Delivery note", e.Delivery.Value),
        ],
        _ => throw new InvalidOperationException($"{fact.Type} is no critical tracking event."),
    };

    private static IReadOnlyList<object?> Row(
        StoredFact fact, string cte, DateOnly on, string tlc, string source, string inputs, string product,
        long quantity, string unit, DateOnly? harvested, string field, string farm, string place,
        string recipient, string document, string number) =>
    [
        cte, on, ((Moments.IOccurred)fact.Data).At.At, tlc, source, inputs, "Tea (Camellia sinensis)",
            product,
        quantity, unit, harvested, field, farm, place, recipient, document, number, fact.RecordedAt,
        fact.Id.ToString(),
    ];

    private static string Inputs(IReadOnlyList<BatchEvent.Input> inputs, Func<string, string> link) =>
        string.Join("; ", inputs.Select(
            i => FormattableString.Invariant($"{link(i.Lot.Value)} = {i.Weight.Grams} g")));
}
