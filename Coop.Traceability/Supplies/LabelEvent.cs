using System.Text.Json.Serialization;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;

namespace Coop.Traceability.Supplies;

/// <summary>Stream key of a product of the label catalogue: <c>label-</c> and a ULID.</summary>
[JsonConverter(typeof(TextJsonConverter<LabelId>))]
public readonly record struct LabelId(string Value) : IText<LabelId>
{
    public static LabelId Parse(string text) => new(StreamKey.Check("label", text));

    /// <summary>Makes a key from a fresh ULID.</summary>
    public static LabelId From(Ulid ulid) => new(StreamKey.Of("label", ulid));

    public override string ToString() => Value;
}

/// <summary>What can happen to a row of the label catalogue.</summary>
public abstract record LabelEvent
{
    private LabelEvent() { }

    /// <summary>The co-op copied it from the label.</summary>
    public sealed record Entered(LabelId Label, RecordCode Code, LabelSheet Sheet, FieldTime At)
        : LabelEvent, IOccurred;

    /// <summary>It was copied anew, from a newer label or because something was wrong.</summary>
    public sealed record Changed(LabelSheet Sheet, FieldTime At) : LabelEvent, IOccurred;

    /// <summary>It is not to be chosen any more.</summary>
    public sealed record Withdrawn(FieldTime At) : LabelEvent, IOccurred;
}

/// <summary>What the label of a product says about one crop and one pest.</summary>
/// <param name="TradeName">As registered.</param>
/// <param name="Crop">For example chè.</param>
/// <param name="Formulation">For example 5EC.</param>
/// <param name="Dose">The registered dose or concentration.</param>
/// <param name="PhiDays">Whole local days from last use to picking.</param>
/// <param name="ListEdition">The list of allowed products it was found in.</param>
/// <param name="Source">Where it was copied from: label, list, letter.</param>
/// <param name="Photo">SHA-256 of a picture of the label.</param>
public sealed record LabelSheet(
    string TradeName, string Crop, string Pest, string? Registrant, string ActiveIngredient,
    string? Formulation, string Dose, int PhiDays, string? RegistrationNo, string? ListEdition,
    string? Source, string? Photo)
{
    /// <summary>
    /// A waiting time above this is unusual on tea: the rules register no product for tea with a longer one,
    /// so the label deserves a second look. Not a block.
    /// </summary>
    public const int UsualPhiDays = 7;

    /// <summary>Whether the waiting time deserves a second look.</summary>
    public bool IsLong() => PhiDays > UsualPhiDays;
}

/// <summary>A row of the catalogue as it stands.</summary>
/// <param name="Version">1, 2, …</param>
public sealed record Label(string Id, RecordCode Code, LabelSheet Sheet, int Version, bool Withdrawn)
{
    /// <summary>One fact further.</summary>
    public static Label Fold(Label? label, LabelEvent fact) => (label, fact) switch
    {
        (null, LabelEvent.Entered e) => new Label(e.Label.Value, e.Code, e.Sheet, 1, false),
        ({ } l, LabelEvent.Changed e) =>
            l with { Sheet = e.Sheet, Version = l.Version + 1, Withdrawn = false },
        ({ } l, LabelEvent.Withdrawn) => l with { Withdrawn = true },
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow here."),
    };
}
