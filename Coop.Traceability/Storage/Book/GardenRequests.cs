using System.ComponentModel.DataAnnotations;
using Coop.Traceability.Amounts;
using Coop.Traceability.Book;

namespace Coop.Traceability.Storage.Book;

/// <summary>Plots were fertilised.</summary>
public sealed record FertilisingRequest : BookRequest
{
    /// <summary>Codes of the plots.</summary>
    [Length(1, 60)]
    public required IReadOnlyList<string> Plots { get; init; }

    /// <summary>Whole square metres; left out for the whole of the plots.</summary>
    [Range(1L, 10_000_000L)]
    public long? AreaM2 { get; init; }

    /// <summary>Code of the bought input it was taken from.</summary>
    [Length(1, 20)]
    public string? Supply { get; init; }

    /// <summary>What it is called.</summary>
    [Length(1, 120)]
    public required string Product { get; init; }

    /// <summary>For example NPK 16-16-8.</summary>
    [Length(1, 120)]
    public string? Formula { get; init; }

    /// <summary>Whole units, over all plots.</summary>
    [Range(1L, 1_000_000_000L)]
    public required long Amount { get; init; }

    /// <summary>g, ml or piece.</summary>
    [AllowedValues("g", "ml", "piece")]
    public required string Unit { get; init; }

    /// <summary>root, broadcast, leaf or water.</summary>
    [AllowedValues("root", "broadcast", "leaf", "water")]
    public required string Method { get; init; }

    /// <summary>Member code of who did it.</summary>
    [Length(1, 20)]
    public required string Operator { get; init; }

    /// <summary>How many days picking waits.</summary>
    [Range(0, 365)]
    public int? DaysBeforePicking { get; init; }

    internal override IEnumerable<string?> PlotCodes => Plots;

    internal override IEnumerable<string?> MemberCodes => [Operator];

    internal override BookFact Draft(Drafting with) => new Fertilised(
        with.Plots(Plots), AreaM2, Drafting.Word(Supply)?.ToUpperInvariant(), Product, Drafting.Word(Formula),
        Amount, Unit, Method, with.Member(Operator)!.Value, DaysBeforePicking);

    internal static FertilisingRequest Of(Fertilised f, Reading from) => new()
    {
        On = f.At.On, Plots = from.Plots(f.Plots), AreaM2 = f.AreaM2, Supply = f.Supply, Product = f.Product,
        Formula = f.Formula, Amount = f.Amount, Unit = f.Unit, Method = f.Method,
        Operator = from.Member(f.Operator), DaysBeforePicking = f.DaysBeforePicking,
    };
}

/// <summary>Compost was made.</summary>
public sealed record CompostingRequest : BookRequest
{
    /// <summary>What it was made of.</summary>
    [Length(1, 120)]
    public required string Material { get; init; }

    /// <summary>hot, cold or microbial.</summary>
    [AllowedValues("hot", "cold", "microbial")]
    public required string Method { get; init; }

    /// <summary>Whole grams.</summary>
    [Range(1L, 1_000_000_000L)]
    public required long Grams { get; init; }

    /// <summary>The last day; left out while it still lies.</summary>
    public DateOnly? EndedOn { get; init; }

    internal override BookFact Draft(Drafting with) =>
        new Composted(Material, Method, Weight.FromGrams(Math.Max(0, Grams)), EndedOn);

    internal static CompostingRequest Of(Composted f) => new()
    {
        On = f.At.On, Material = f.Material, Method = f.Method, Grams = f.Weight.Grams, EndedOn = f.EndedOn,
    };
}

/// <summary>Work was done on plots.</summary>
public sealed record CareRequest : BookRequest
{
    /// <summary>Codes of the plots.</summary>
    [Length(1, 60)]
    public required IReadOnlyList<string> Plots { get; init; }

    /// <summary>prune, weed, irrigate or other.</summary>
    [AllowedValues("prune", "weed", "irrigate", "other")]
    public required string Work { get; init; }

    /// <summary>Member code of who did it.</summary>
    [Length(1, 20)]
    public required string Worker { get; init; }

    /// <summary>Where the water came from; needed when watering.</summary>
    [Length(1, 120)]
    public string? WaterSource { get; init; }

    internal override IEnumerable<string?> PlotCodes => Plots;

    internal override IEnumerable<string?> MemberCodes => [Worker];

    internal override BookFact Draft(Drafting with) => new Tended(
        with.Plots(Plots), Work, with.Member(Worker)!.Value, Drafting.Word(WaterSource));

    internal static CareRequest Of(Tended f, Reading from) => new()
    {
        On = f.At.On, Plots = from.Plots(f.Plots), Work = f.Work, Worker = from.Member(f.Worker),
        WaterSource = f.WaterSource,
    };
}

/// <summary>Planting material was bought and planted.</summary>
public sealed record PlantingRequest : BookRequest
{
    /// <summary>Codes of the plots; may be empty while nothing is planted.</summary>
    [Length(0, 60)]
    public required IReadOnlyList<string> Plots { get; init; }

    /// <summary>What grows of it.</summary>
    [Length(1, 120)]
    public required string Cultivar { get; init; }

    /// <summary>How many plants.</summary>
    [Range(1, 10_000_000)]
    public required int Pieces { get; init; }

    /// <summary>Who sold it, and where; kept beside the book.</summary>
    [Length(1, 2000)]
    public required string Source { get; init; }

    /// <summary>What it was treated with.</summary>
    [Length(1, 120)]
    public string? Treatment { get; init; }

    /// <summary>Why it was treated.</summary>
    [Length(1, 2000)]
    public string? Reason { get; init; }

    internal override IEnumerable<string?> PlotCodes => Plots;

    internal override BookFact Draft(Drafting with) => new Planted(
        with.Plots(Plots), Cultivar, Pieces, with.Text("source", Source), Drafting.Word(Treatment),
        with.Text("reason", Reason));

    internal static PlantingRequest Of(Planted f, Reading from) => new()
    {
        On = f.At.On, Plots = from.Plots(f.Plots), Cultivar = f.Cultivar, Pieces = f.Pieces,
        Source = from.Text(f.Source) ?? "", Treatment = f.Treatment, Reason = from.Text(f.Reason),
    };
}
