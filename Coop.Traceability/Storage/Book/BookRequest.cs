using System.ComponentModel.DataAnnotations;
using Coop.Traceability.Book;

namespace Coop.Traceability.Storage.Book;

/// <summary>
/// What is entered into the book, in the words of people: codes of plots, households and lots, texts as
/// typed. The same record is given back when an entry is read.
/// </summary>
public abstract record BookRequest
{
    private protected BookRequest() { }

    /// <summary>The local day on which it happened.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Code of the household whose diary it is, when somebody else enters it.</summary>
    [Length(1, 20)]
    public string? OnBehalfOf { get; init; }

    /// <summary>SHA-256 of files that were kept before.</summary>
    [Length(0, 20)]
    public IReadOnlyList<string>? Evidence { get; init; }

    internal virtual IEnumerable<string?> PlotCodes => [];

    internal virtual IEnumerable<string?> MemberCodes => [];

    internal virtual string? LotText => null;

    /// <summary>The fact, without what all facts have.</summary>
    internal abstract BookFact Draft(Drafting with);

    /// <summary>A fact as it was entered.</summary>
    internal static BookRequest Of(BookFact fact, Reading from) => Bare(fact, from) with
    {
        OnBehalfOf = fact.OnBehalfOf is { } member ? from.Member(member) : null,
        Evidence = fact.Evidence.Count > 0 ? fact.Evidence : null,
    };

    private static BookRequest Bare(BookFact fact, Reading from) => fact switch
    {
        FacilityDescribed f => FacilityRequest.Of(f, from),
        RiskAssessed f => RiskRequest.Of(f, from),
        Planted f => PlantingRequest.Of(f, from),
        Fertilised f => FertilisingRequest.Of(f, from),
        Composted f => CompostingRequest.Of(f),
        Tended f => CareRequest.Of(f, from),
        Stored f => StorageRequest.Of(f, from),
        Discarded f => WasteRequest.Of(f),
        Calibrated f => CalibrationRequest.Of(f),
        AccidentHappened f => AccidentRequest.Of(f, from),
        Trained f => TrainingRequest.Of(f, from),
        Inspected f => InspectionRequest.Of(f, from),
        Complained f => ComplaintRequest.Of(f, from),
        Tested f => LabRequest.Of(f, from),
        _ => throw new InvalidOperationException($"{fact.GetType().Name} is of no kind of the book."),
    };
}
