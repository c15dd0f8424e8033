using System.ComponentModel.DataAnnotations;
using Coop.Traceability.Amounts;
using Coop.Traceability.Book;
using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Storage.Book;

/// <summary>Some of a lot went from one place to another.</summary>
public sealed record StorageRequest : BookRequest
{
    /// <summary>Code of the lot.</summary>
    [Length(6, 20)]
    public required string Lot { get; init; }

    /// <summary>Where it lay; left out when it came into store.</summary>
    [Length(1, 120)]
    public string? From { get; init; }

    /// <summary>Where it lies now.</summary>
    [Length(1, 120)]
    public required string To { get; init; }

    /// <summary>Whole grams.</summary>
    [Range(1L, 1_000_000_000L)]
    public required long Grams { get; init; }

    /// <summary>Tenths of a degree Celsius: 245 is 24.5 °C.</summary>
    [Range(-400, 1000)]
    public int? TemperatureTenths { get; init; }

    /// <summary>Relative humidity.</summary>
    [Range(0, 100)]
    public int? HumidityPercent { get; init; }

    internal override string? LotText => Lot;

    internal override BookFact Draft(Drafting with) => new Stored(
        with.Lot(Lot) ?? default(LotId), Drafting.Word(From), To, Weight.FromGrams(Math.Max(0, Grams)),
        TemperatureTenths, HumidityPercent);

    internal static StorageRequest Of(Stored f, Reading from) => new()
    {
        On = f.At.On, Lot = from.Lot(f.Lot)!, From = f.From, To = f.To, Grams = f.Weight.Grams,
        TemperatureTenths = f.TemperatureTenths, HumidityPercent = f.HumidityPercent,
    };
}

/// <summary>Waste was brought away.</summary>
public sealed record WasteRequest : BookRequest
{
    /// <summary>pesticide-packs, fertiliser-bags, plants or rubbish.</summary>
    [AllowedValues("pesticide-packs", "fertiliser-bags", "plants", "rubbish")]
    public required string Waste { get; init; }

    /// <summary>Whole units.</summary>
    [Range(1L, 1_000_000_000L)]
    public required long Amount { get; init; }

    /// <summary>g, ml or piece.</summary>
    [AllowedValues("g", "ml", "piece")]
    public required string Unit { get; init; }

    /// <summary>Where it was brought.</summary>
    [Length(1, 120)]
    public required string Place { get; init; }

    /// <summary>tank, collected, composted, reused or buried.</summary>
    [AllowedValues("tank", "collected", "composted", "reused", "buried")]
    public required string Treatment { get; init; }

    internal override BookFact Draft(Drafting with) => new Discarded(Waste, Amount, Unit, Place, Treatment);

    internal static WasteRequest Of(Discarded f) => new()
    {
        On = f.At.On, Waste = f.Waste, Amount = f.Amount, Unit = f.Unit, Place = f.Place,
        Treatment = f.Treatment,
    };
}

/// <summary>A machine was checked or calibrated.</summary>
public sealed record CalibrationRequest : BookRequest
{
    /// <summary>The code or name the co-op gave it.</summary>
    [Length(1, 120)]
    public required string Equipment { get; init; }

    /// <summary>What was done.</summary>
    [Length(1, 120)]
    public required string Check { get; init; }

    /// <summary>good, repaired or failed.</summary>
    [AllowedValues("good", "repaired", "failed")]
    public required string Result { get; init; }

    /// <summary>When it must be done again.</summary>
    public DateOnly? NextDue { get; init; }

    internal override BookFact Draft(Drafting with) => new Calibrated(Equipment, Check, Result, NextDue);

    internal static CalibrationRequest Of(Calibrated f) => new()
    {
        On = f.At.On, Equipment = f.Equipment, Check = f.Check, Result = f.Result, NextDue = f.NextDue,
    };
}
