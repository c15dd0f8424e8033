using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Members;
using Coop.Traceability.Plots;
using Marten;
using Marten.Linq.MatchesSql;

namespace Coop.Traceability.Storage;

/// <summary>Finds things by the codes people use; every look-up is one question to a unique index.</summary>
internal static class Codes
{
    private const string Same = "d.data -> 'code' = to_jsonb(?::text)";
    private const string OneOf =
        "d.data -> 'code' = any(array(select to_jsonb(c) from unnest(?::text[]) as t(c)))";

    public static Task<Member?> MemberByCodeAsync(
        this IQuerySession session, string? code, CancellationToken stop)
    {
        var normal = RecordCode.Normal(code);
        return session.Query<Member>().Where(m => m.MatchesSql(Same, normal)).FirstOrDefaultAsync(stop);
    }

    public static async Task<IReadOnlyDictionary<string, Member>> MembersByCodeAsync(
        this IQuerySession session, IEnumerable<string?> codes, CancellationToken stop)
    {
        var normal = codes.Where(c => c is not null).Select(RecordCode.Normal).Distinct().ToArray();
        var found = await session.Query<Member>().Where(m => m.MatchesSql(OneOf, (object)normal))
            .ToListAsync(stop);
        return found.ToDictionary(m => m.Code.Value);
    }

    public static Task<Plot?> PlotByCodeAsync(
        this IQuerySession session, string? code, CancellationToken stop)
    {
        var normal = RecordCode.Normal(code);
        return session.Query<Plot>().Where(p => p.MatchesSql(Same, normal)).FirstOrDefaultAsync(stop);
    }

    public static async Task<IReadOnlyDictionary<string, Plot>> PlotsByCodeAsync(
        this IQuerySession session, IEnumerable<string?> codes, CancellationToken stop)
    {
        var normal = codes.Where(c => c is not null).Select(RecordCode.Normal).Distinct().ToArray();
        var found = await session.Query<Plot>().Where(p => p.MatchesSql(OneOf, (object)normal))
            .ToListAsync(stop);
        return found.ToDictionary(p => p.Code.Value);
    }

    public static Task<Lot?> LotByCodeAsync(
        this IQuerySession session, LotCode code, CancellationToken stop) =>
        session.Query<Lot>().Where(l => l.MatchesSql(Same, code.Value)).FirstOrDefaultAsync(stop);

    public static async Task<IReadOnlyDictionary<LotCode, Lot>> LotsByCodeAsync(
        this IQuerySession session, IEnumerable<LotCode> codes, CancellationToken stop)
    {
        var texts = codes.Select(c => c.Value).Distinct().ToArray();
        var found = await session.Query<Lot>().Where(l => l.MatchesSql(OneOf, (object)texts))
            .ToListAsync(stop);
        return found.ToDictionary(l => l.Code);
    }

    public static Task<Batch?> BatchByCodeAsync(
        this IQuerySession session, string? code, CancellationToken stop)
    {
        var normal = RecordCode.Normal(code);
        return session.Query<Batch>().Where(b => b.MatchesSql(Same, normal)).FirstOrDefaultAsync(stop);
    }
}
