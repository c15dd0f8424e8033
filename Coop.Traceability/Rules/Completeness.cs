namespace Coop.Traceability.Rules;

/// <summary>What is known of a lot of packs, as far as it must be told to everybody.</summary>
/// <param name="PackedOn">Decides which rule holds.</param>
/// <param name="Image">Where its picture is; null when there is none.</param>
/// <param name="Steps">How many steps of its making have a time.</param>
/// <param name="Standards">What it is made by: editions of certificates, declared standards.</param>
public sealed record TellingFacts(
    DateOnly PackedOn, string? Name, string? Image, string? Producer, string? Address, string? Origin,
    int Steps, string? LotCode, DateOnly? BestBefore, IReadOnlyList<string> Standards);

/// <summary>How complete what is told of a lot is. A lot with a required item missing is not shown.</summary>
/// <param name="Rule">The rule of the lot's packing day.</param>
/// <param name="Items">In the order of the rule.</param>
public sealed record Completeness(TraceData Rule, IReadOnlyList<CompletenessItem> Items)
{
    /// <summary>Required things that are missing.</summary>
    public IReadOnlyList<TraceItem> Missing =>
        [.. Items.Where(i => i.Item.Required && !i.Present).Select(i => i.Item)];

    /// <summary>Whether the lot may be shown and its labels printed.</summary>
    public bool IsComplete => Missing.Count == 0;

    /// <summary>How many of the things are there.</summary>
    public int Present => Items.Count(i => i.Present);

    /// <summary>Measures a lot.</summary>
    public static Completeness Of(TellingFacts facts)
    {
        var rule = TraceData.On(facts.PackedOn);
        return new Completeness(
            rule, [.. rule.Items.Select(item => new CompletenessItem(item, Has(facts, item.Word)))]);
    }

    private static bool Has(TellingFacts facts, string item) => item switch
    {
        TraceItems.Name => Told(facts.Name),
        TraceItems.Image => Told(facts.Image),
        TraceItems.Producer => Told(facts.Producer),
        TraceItems.Address => Told(facts.Address),
        TraceItems.Origin => Told(facts.Origin),
        TraceItems.Events => facts.Steps > 0,
        TraceItems.Lot => Told(facts.LotCode),
        TraceItems.Expiry => facts.BestBefore is not null,
        TraceItems.Standards => facts.Standards.Any(Told),
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, null),
    };

    private static bool Told(string? text) => !string.IsNullOrWhiteSpace(text);
}

/// <summary>One thing that must be told, and whether it is there.</summary>
public sealed record CompletenessItem(TraceItem Item, bool Present);
