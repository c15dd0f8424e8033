using System.ComponentModel.DataAnnotations;
using Coop.Traceability.Book;
using Coop.Traceability.People;

namespace Coop.Traceability.Storage.Book;

/// <summary>Somebody was hurt or poisoned.</summary>
public sealed record AccidentRequest : BookRequest
{
    /// <summary>Code of the household it happened to.</summary>
    [Length(1, 20)]
    public string? Member { get; init; }

    /// <summary>With which machine.</summary>
    [Length(1, 120)]
    public string? Equipment { get; init; }

    /// <summary>What happened.</summary>
    [Length(1, 2000)]
    public required string What { get; init; }

    /// <summary>What was done.</summary>
    [Length(1, 2000)]
    public required string Treatment { get; init; }

    /// <summary>Who was told.</summary>
    [Length(1, 2000)]
    public string? Notice { get; init; }

    internal override IEnumerable<string?> MemberCodes => [Member];

    internal override BookFact Draft(Drafting with) => new AccidentHappened(
        with.Member(Member), Drafting.Word(Equipment), with.Text("what", What),
        with.Text("treatment", Treatment), with.Text("notice", Notice));

    internal static AccidentRequest Of(AccidentHappened f, Reading from) => new()
    {
        On = f.At.On, Member = from.Member(f.Member), Equipment = f.Equipment,
        What = from.Text(f.What) ?? "", Treatment = from.Text(f.Treatment) ?? "",
        Notice = from.Text(f.Notice),
    };
}

/// <summary>Members were trained.</summary>
public sealed record TrainingRequest : BookRequest
{
    /// <summary>What was taught.</summary>
    [Length(1, 120)]
    public required string Content { get; init; }

    /// <summary>Who taught; kept beside the book.</summary>
    [Length(1, 2000)]
    public required string Trainer { get; init; }

    /// <summary>Member codes of who was there.</summary>
    [Length(1, 300)]
    public required IReadOnlyList<string> Attendees { get; init; }

    /// <summary>How long it took.</summary>
    [Range(1, 20_000)]
    public required int Minutes { get; init; }

    /// <summary>Number of the certificate that was given.</summary>
    [Length(1, 120)]
    public string? Certificate { get; init; }

    internal override IEnumerable<string?> MemberCodes => Attendees;

    internal override BookFact Draft(Drafting with) => new Trained(
        Content, with.Text("trainer", Trainer), with.Members(Attendees), Minutes,
        Drafting.Word(Certificate));

    internal static TrainingRequest Of(Trained f, Reading from) => new()
    {
        On = f.At.On, Content = f.Content, Trainer = from.Text(f.Trainer) ?? "",
        Attendees = from.Members(f.Attendees), Minutes = f.Minutes, Certificate = f.Certificate,
    };
}

/// <summary>An item of the internal inspection was looked at.</summary>
public sealed record InspectionRequest : BookRequest
{
    /// <summary>The item of the checklist.</summary>
    [Length(1, 120)]
    public required string Item { get; init; }

    /// <summary>Whether all was well.</summary>
    public required bool Passed { get; init; }

    /// <summary>What was found; needed when not all was well.</summary>
    [Length(1, 2000)]
    public string? Finding { get; init; }

    /// <summary>What must be done; needed when not all was well.</summary>
    [Length(1, 2000)]
    public string? Action { get; init; }

    /// <summary>By when; needed when not all was well.</summary>
    public DateOnly? DueOn { get; init; }

    internal override BookFact Draft(Drafting with) => new Inspected(
        Item, Passed, with.Text("finding", Finding), with.Text("action", Action), DueOn);

    internal static InspectionRequest Of(Inspected f, Reading from) => new()
    {
        On = f.At.On, Item = f.Item, Passed = f.Passed, Finding = from.Text(f.Finding),
        Action = from.Text(f.Action), DueOn = f.DueOn,
    };
}

/// <summary>Somebody complained.</summary>
public sealed record ComplaintRequest : BookRequest
{
    /// <summary>Who; kept in the vault.</summary>
    [Length(2, 60)]
    public string? Name { get; init; }

    /// <summary>Their phone; kept in the vault.</summary>
    [Length(8, 20)]
    public string? Phone { get; init; }

    /// <summary>Code of the lot it is about.</summary>
    [Length(6, 20)]
    public string? Lot { get; init; }

    /// <summary>What they say.</summary>
    [Length(1, 2000)]
    public required string Content { get; init; }

    /// <summary>Where it came from.</summary>
    [Length(1, 2000)]
    public string? Cause { get; init; }

    /// <summary>What is done about it.</summary>
    [Length(1, 2000)]
    public string? Action { get; init; }

    /// <summary>By when an answer is promised.</summary>
    public DateOnly? ReplyBy { get; init; }

    internal override string? LotText => Lot;

    internal override BookFact Draft(Drafting with) => new Complained(
        with.Person(Name, Phone), with.Lot(Lot), with.Text("content", Content), with.Text("cause", Cause),
        with.Text("action", Action), ReplyBy);

    internal static ComplaintRequest Of(Complained f, Reading from)
    {
        var person = from.Person(f.Complainant);
        return new()
        {
            On = f.At.On, Name = person?.Name, Phone = person?[PersonFields.Phone], Lot = from.Lot(f.Lot),
            Content = from.Text(f.Content) ?? "", Cause = from.Text(f.Cause), Action = from.Text(f.Action),
            ReplyBy = f.ReplyBy,
        };
    }
}
