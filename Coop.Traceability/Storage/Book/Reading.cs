using Coop.Traceability.Book;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Members;
using Coop.Traceability.People;
using Coop.Traceability.Plots;
using Coop.Traceability.Sides;
using Coop.Traceability.Storage.People;
using Marten;

namespace Coop.Traceability.Storage.Book;

/// <summary>Makes codes of keys and texts of side documents; what was deleted is an ellipsis.</summary>
internal sealed class Reading(
    IReadOnlyDictionary<string, Plot> plots, IReadOnlyDictionary<string, Member> members,
    IReadOnlyDictionary<string, Lot> lots, IReadOnlyDictionary<string, SideText> texts,
    IReadOnlyDictionary<PersonId, PersonRecord> people)
{
    private const string Gone = "…";

    /// <summary>Loads all that some facts name: five questions at most, however many facts.</summary>
    /// <param name="vault">Null: nobody's name is read.</param>
    public static async Task<Reading> OfAsync(
        IQuerySession session, IReadOnlyList<BookFact> facts, IEnumerable<SideRef?> more, PeopleVault? vault,
        CancellationToken stop)
    {
        var members = facts.SelectMany(f => f.Who())
            .Concat(facts.Where(f => f.OnBehalfOf is not null).Select(f => f.OnBehalfOf!.Value));
        var strangers = facts.Select(f => f.Stranger()).OfType<PersonId>().ToList();
        return new Reading(
            await ManyAsync<Plot>(
                session, facts.SelectMany(f => f.Where()).Select(p => p.Value), p => p.Id, stop),
            await ManyAsync<Member>(session, members.Select(m => m.Value), m => m.Id, stop),
            await ManyAsync<Lot>(
                session, facts.Select(f => f.About()?.Value).OfType<string>(), l => l.Id, stop),
            await ManyAsync<SideText>(
                session, facts.SelectMany(f => f.Words()).Concat(more).OfType<SideRef>().Select(t => t.Id),
                t => t.Id, stop),
            vault is null || strangers.Count == 0
                ? new Dictionary<PersonId, PersonRecord>()
                : await vault.ReadAsync(session, strangers, stop));
    }

    public string Plot(PlotId plot) => plots.GetValueOrDefault(plot.Value)?.Code.Value ?? Gone;

    public string? Plot(PlotId? plot) => plot is { } known ? Plot(known) : null;

    public IReadOnlyList<string> Plots(IReadOnlyList<PlotId> keys) => [.. keys.Select(Plot)];

    public string Member(MemberId member) => members.GetValueOrDefault(member.Value)?.Code.Value ?? Gone;

    public string? Member(MemberId? member) => member is { } known ? Member(known) : null;

    public IReadOnlyList<string> Members(IReadOnlyList<MemberId> keys) => [.. keys.Select(Member)];

    public string? Lot(LotId? lot) =>
        lot is { } known ? lots.GetValueOrDefault(known.Value)?.Code.Value ?? Gone : null;

    public string? Text(SideRef? text) =>
        text is { } known ? texts.GetValueOrDefault(known.Id)?.Text ?? Gone : null;

    public PersonRecord? Person(PersonId? person) =>
        person is { } known ? people.GetValueOrDefault(known) : null;

    private static async Task<IReadOnlyDictionary<string, T>> ManyAsync<T>(
        IQuerySession session, IEnumerable<string> keys, Func<T, string> key, CancellationToken stop)
        where T : notnull
    {
        string[] wanted = [.. keys.Distinct()];
        return wanted.Length == 0
            ? new Dictionary<string, T>()
            : (await session.LoadManyAsync<T>(stop, wanted)).ToDictionary(key);
    }
}
