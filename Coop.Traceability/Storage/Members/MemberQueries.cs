using Coop.Traceability.Identifiers;
using Coop.Traceability.Members;
using Coop.Traceability.Storage.People;
using Marten;

namespace Coop.Traceability.Storage.Members;

/// <summary>Member households for lists and forms of the office.</summary>
public static class MemberQueries
{
    /// <summary>The household of a code; null when the co-op has none.</summary>
    public static Task<Member?> MemberAsync(
        this IQuerySession session, string code, CancellationToken stop = default) =>
        session.MemberByCodeAsync(code, stop);

    /// <summary>All households by code, without persons.</summary>
    public static async Task<IReadOnlyList<Member>> MembersAsync(
        this IQuerySession session, CancellationToken stop = default) =>
        [.. (await session.Query<Member>().ToListAsync(stop))
            .OrderBy(m => m.Code.Value, StringComparer.Ordinal)];

    /// <summary>All households by code with names and phones: for staff only. Two round trips.</summary>
    public static async Task<IReadOnlyList<MemberView>> MemberViewsAsync(
        this IQuerySession session, PeopleVault vault, CancellationToken stop = default)
    {
        var members = await session.MembersAsync(stop);
        var people = await vault.ReadAsync(session, members.Select(m => m.Person), stop);
        return [.. members.Select(m =>
        {
            var person = people.GetValueOrDefault(m.Person);
            return new MemberView(
                MemberId.Parse(m.Id), m.Code.Value, m.Hamlet, person?.Name, person?.Phone?.Display,
                m.Consents);
        })];
    }
}

/// <summary>A household as staff see it.</summary>
/// <param name="Name">Null when forgotten.</param>
/// <param name="Phone">As people write it; null when it has none.</param>
public sealed record MemberView(
    MemberId Id, string Code, string Hamlet, string? Name, string? Phone, IReadOnlyList<string> Consents);
