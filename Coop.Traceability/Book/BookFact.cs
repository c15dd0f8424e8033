using System.Text.Json.Serialization;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Book;

/// <summary>
/// A fact of one record type of VietGAP's book. People are named by keys, what people write freely lies in
/// side documents; words off labels and codes of machines stand as they are.
/// </summary>
/// <remarks>The discriminator of a stored state is one character, because the store puts short names first
/// and a reader must meet it first.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$")]
[JsonDerivedType(typeof(RiskAssessed), BookKinds.Risk)]
[JsonDerivedType(typeof(Planted), BookKinds.Planting)]
[JsonDerivedType(typeof(Fertilised), BookKinds.Fertilising)]
[JsonDerivedType(typeof(Composted), BookKinds.Composting)]
[JsonDerivedType(typeof(Tended), BookKinds.Care)]
[JsonDerivedType(typeof(Stored), BookKinds.Storage)]
[JsonDerivedType(typeof(Discarded), BookKinds.Waste)]
[JsonDerivedType(typeof(Calibrated), BookKinds.Calibration)]
[JsonDerivedType(typeof(AccidentHappened), BookKinds.Accident)]
[JsonDerivedType(typeof(Trained), BookKinds.Training)]
[JsonDerivedType(typeof(Inspected), BookKinds.Inspection)]
[JsonDerivedType(typeof(Complained), BookKinds.Complaint)]
[JsonDerivedType(typeof(Tested), BookKinds.Lab)]
[JsonDerivedType(typeof(FacilityDescribed), BookKinds.Facility)]
public abstract record BookFact : BookEvent
{
    private protected BookFact() { }

    /// <summary>Code of the record, the same for a fact and its corrections.</summary>
    public RecordCode Code { get; init; }

    /// <summary>Whose diary it is when somebody else entered it.</summary>
    public MemberId? OnBehalfOf { get; init; }

    /// <summary>SHA-256 of pictures and papers, in lower-case hexadecimal.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>One of <see cref="BookKinds.All"/>.</summary>
    public abstract string Kind();

    /// <summary>Plots it speaks of.</summary>
    public virtual IReadOnlyList<PlotId> Where() => [];

    /// <summary>The lot it speaks of.</summary>
    public virtual LotId? About() => null;

    /// <summary>Members it names.</summary>
    public virtual IEnumerable<MemberId> Who() => [];

    /// <summary>Somebody the vault knows.</summary>
    public virtual PersonId? Stranger() => null;

    /// <summary>What people wrote freely.</summary>
    public virtual IEnumerable<SideRef?> Words() => [];

    /// <summary>When something must be done about it; null when nothing must.</summary>
    public virtual DateOnly? Due() => null;

    /// <summary>What in it cannot be so; null when all can.</summary>
    internal abstract BookRefusal? Fault();
}
