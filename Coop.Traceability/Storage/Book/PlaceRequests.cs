using System.ComponentModel.DataAnnotations;
using Coop.Traceability.Book;

namespace Coop.Traceability.Storage.Book;

/// <summary>A plot, its soil or a water source was looked at for hazards.</summary>
public sealed record RiskRequest : BookRequest
{
    /// <summary>soil, water or plot.</summary>
    [AllowedValues("soil", "water", "plot")]
    public required string Subject { get; init; }

    /// <summary>Code of the plot.</summary>
    [Length(1, 20)]
    public string? Plot { get; init; }

    /// <summary>What the co-op calls the water.</summary>
    [Length(1, 120)]
    public string? WaterSource { get; init; }

    /// <summary>What could harm.</summary>
    [Length(1, 120)]
    public required string Hazard { get; init; }

    /// <summary>Where it comes from.</summary>
    [Length(1, 2000)]
    public string? Cause { get; init; }

    /// <summary>What is done about it.</summary>
    [Length(1, 2000)]
    public string? Action { get; init; }

    /// <summary>Number of the laboratory's sample.</summary>
    [Length(1, 120)]
    public string? SampleNo { get; init; }

    /// <summary>What the sample showed.</summary>
    [Length(1, 120)]
    public string? Result { get; init; }

    internal override IEnumerable<string?> PlotCodes => Plot is null ? [] : [Plot];

    internal override BookFact Draft(Drafting with) => new RiskAssessed(
        Subject, with.Plot(Plot), Drafting.Word(WaterSource), Hazard, with.Text("cause", Cause),
        with.Text("action", Action), Drafting.Word(SampleNo), Drafting.Word(Result));

    internal static RiskRequest Of(RiskAssessed f, Reading from) => new()
    {
        On = f.At.On, Subject = f.Subject, Plot = from.Plot(f.Plot), WaterSource = f.WaterSource,
        Hazard = f.Hazard, Cause = from.Text(f.Cause), Action = from.Text(f.Action), SampleNo = f.SampleNo,
        Result = f.Result,
    };
}

/// <summary>A laboratory measured one thing in one sample.</summary>
public sealed record LabRequest : BookRequest
{
    /// <summary>lot, plot, soil or water.</summary>
    [AllowedValues("lot", "plot", "soil", "water")]
    public required string Subject { get; init; }

    /// <summary>Code of the lot.</summary>
    [Length(6, 20)]
    public string? Lot { get; init; }

    /// <summary>Code of the plot.</summary>
    [Length(1, 20)]
    public string? Plot { get; init; }

    /// <summary>What the co-op calls the water.</summary>
    [Length(1, 120)]
    public string? WaterSource { get; init; }

    /// <summary>Name of the laboratory.</summary>
    [Length(1, 120)]
    public required string Lab { get; init; }

    /// <summary>Its number of the sample.</summary>
    [Length(1, 120)]
    public required string SampleNo { get; init; }

    /// <summary>What was measured.</summary>
    [Length(1, 120)]
    public required string Parameter { get; init; }

    /// <summary>A number with a point, or <c>&lt;</c> and the limit of detection.</summary>
    [Length(1, 20)]
    public required string Value { get; init; }

    /// <summary>The most that is allowed.</summary>
    [Length(1, 20)]
    public string? Limit { get; init; }

    /// <summary>For example mg/kg.</summary>
    [Length(1, 120)]
    public required string Unit { get; init; }

    /// <summary>Whether the sample is good.</summary>
    public required bool Passed { get; init; }

    internal override IEnumerable<string?> PlotCodes => Plot is null ? [] : [Plot];

    internal override string? LotText => Lot;

    internal override BookFact Draft(Drafting with) => new Tested(
        Subject, with.Lot(Lot), with.Plot(Plot), Drafting.Word(WaterSource), Lab, SampleNo, Parameter,
        Number(Value)!, Number(Limit), Unit, Passed);

    internal static LabRequest Of(Tested f, Reading from) => new()
    {
        On = f.At.On, Subject = f.Subject, Lot = from.Lot(f.Lot), Plot = from.Plot(f.Plot),
        WaterSource = f.WaterSource, Lab = f.Lab, SampleNo = f.SampleNo, Parameter = f.Parameter,
        Value = f.Value, Limit = f.Limit, Unit = f.Unit, Passed = f.Passed,
    };

    /// <summary>A comma is a decimal mark here: laboratories write no thousands.</summary>
    private static string? Number(string? typed) =>
        Drafting.Word(typed)?.Replace(" ", "", StringComparison.Ordinal).Replace(',', '.');
}

/// <summary>What is known of a workshop, a store or a plot beside its register.</summary>
public sealed record FacilityRequest : BookRequest
{
    /// <summary>What it is called.</summary>
    [Length(1, 120)]
    public required string Facility { get; init; }

    /// <summary>Code of the plot, when it is one.</summary>
    [Length(1, 20)]
    public string? Plot { get; init; }

    /// <summary>Whole square metres.</summary>
    [Range(1L, 10_000_000L)]
    public long? AreaM2 { get; init; }

    /// <summary>When the tea was planted.</summary>
    [Range(1800, 2200)]
    public int? PlantingYear { get; init; }

    /// <summary>What lies around it, and what may come from there.</summary>
    [Length(1, 2000)]
    public required string Surroundings { get; init; }

    internal override IEnumerable<string?> PlotCodes => Plot is null ? [] : [Plot];

    internal override BookFact Draft(Drafting with) => new FacilityDescribed(
        Facility, with.Plot(Plot), AreaM2, PlantingYear, with.Text("surroundings", Surroundings));

    internal static FacilityRequest Of(FacilityDescribed f, Reading from) => new()
    {
        On = f.At.On, Facility = f.Facility, Plot = from.Plot(f.Plot), AreaM2 = f.AreaM2,
        PlantingYear = f.PlantingYear, Surroundings = from.Text(f.Surroundings) ?? "",
    };
}
