using System.Text;
using Coop.Traceability.Book;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Members;
using Coop.Traceability.People;
using Coop.Traceability.Plots;
using Coop.Traceability.Sides;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.People;

namespace Coop.Traceability.Storage.Book;

/// <summary>
/// Makes keys of codes, side documents of texts and rows of the vault of names. What it cannot find it
/// remembers as the refusal.
/// </summary>
internal sealed class Drafting(
    CoopSession session, IReadOnlyDictionary<string, Plot> plots,
    IReadOnlyDictionary<string, Member> members, Lot? lot)
{
    /// <summary>Kind of the vault's rows of people who complain.</summary>
    public const string Complainant = "complainant";

    /// <summary>The first thing that was not found or cannot be kept.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Loads all a request names.</summary>
    public static async Task<Drafting> ForAsync(
        CoopSession session, BookRequest request, CancellationToken stop)
    {
        var plots = request.PlotCodes.Any()
            ? await session.Documents.PlotsByCodeAsync(request.PlotCodes, stop)
            : new Dictionary<string, Plot>();
        var members = await session.Documents.MembersByCodeAsync(
            [.. request.MemberCodes, request.OnBehalfOf], stop);
        var lot = LotCode.TryParse(request.LotText, out var code)
            ? await session.Documents.LotByCodeAsync(code, stop)
            : null;
        return new Drafting(session, plots, members, lot);
    }

    public IReadOnlyList<PlotId> Plots(IReadOnlyList<string>? codes) =>
        [.. (codes ?? []).Distinct().Select(code => Plot(code)!.Value)];

    public PlotId? Plot(string? code)
    {
        if (code is null)
        {
            return null;
        }

        if (plots.GetValueOrDefault(RecordCode.Normal(code)) is { } plot)
        {
            return PlotId.Parse(plot.Id);
        }

        Refusal ??= new PlotRefusal.NotFound(code);
        return default(PlotId);
    }

    public IReadOnlyList<MemberId> Members(IReadOnlyList<string>? codes) =>
        [.. (codes ?? []).Distinct().Select(code => Member(code)!.Value)];

    public MemberId? Member(string? code)
    {
        if (code is null)
        {
            return null;
        }

        if (members.GetValueOrDefault(RecordCode.Normal(code)) is { } member)
        {
            return MemberId.Parse(member.Id);
        }

        Refusal ??= new MemberRefusal.NotFound(code);
        return default(MemberId);
    }

    public LotId? Lot(string? code)
    {
        if (code is not null && lot is null)
        {
            Refusal ??= new LotRefusal.NotFound(code);
        }

        return lot is null ? null : LotId.Parse(lot.Id);
    }

    /// <summary>A short word as events have it; null for nothing.</summary>
    public static string? Word(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Trim().Normalize(NormalizationForm.FormC);

    /// <summary>Puts what was written freely beside the event; null for nothing.</summary>
    public SideRef? Text(string field, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (typed.Length > Rule.LongestText)
        {
            Refusal ??= new BookRefusal.TextInvalid(field, Rule.LongestText);
            return null;
        }

        var text = SideTexts.Of(session, typed);
        session.Documents.Store(text);
        return text.Ref();
    }

    /// <summary>Puts somebody into the vault; null for nobody.</summary>
    public PersonId? Person(string? name, string? phone)
    {
        if (Word(name) is null && Word(phone) is null)
        {
            return null;
        }

        if (name is not null && !FullName.TryParse(name, out _))
        {
            Refusal ??= new MemberRefusal.NameInvalid(FullName.Shortest, FullName.Longest);
            return null;
        }

        var fields = new Dictionary<string, string?> { [PersonFields.Name] = Word(name) };
        var known = PhoneNumber.TryParse(phone, out var number);
        if (Word(phone) is not null && !known)
        {
            Refusal ??= new MemberRefusal.PhoneInvalid();
        }

        return session.Need<PeopleVault>().Put(session, Complainant, fields, known ? number : null);
    }
}
