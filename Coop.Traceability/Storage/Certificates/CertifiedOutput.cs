using Coop.Traceability.Certificates;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Plots;
using Coop.Traceability.Rules;
using Coop.Traceability.Storage.Tasks;
using Marten;
using Marten.Linq.MatchesSql;
using Npgsql;

namespace Coop.Traceability.Storage.Certificates;

/// <summary>Counts leaf against what a certificate covers in a year.</summary>
public static class CertifiedOutput
{
    /// <summary>From this share on, in per cent, the office is told.</summary>
    public const int WarnPercent = 90;

    private const string LeafOf =
        "d.data ->> 'kind' = 'leaf' and d.data -> 'losses' = '[]'::jsonb "
        + "and d.data -> 'origin' ->> 'plot' = any(?)";

    /// <summary>
    /// Takes the leaf of a receipt that has the claim so far. Waits for receipts under way, so the last
    /// kilogram goes to one of them.
    /// </summary>
    /// <returns>The reason why it has no claim after all; null when there was room, or no certificate
    /// covers it.</returns>
    internal static async Task<ClaimLoss?> TakeAsync(
        CoopSession session, LotEvent.Received leaf, CancellationToken stop)
    {
        var certificates = await session.Documents.CertificatesAsync(stop);
        if (Covering(certificates, leaf.Plot, leaf.PickedOn) is not { } certificate
            || certificate.LeafLimit(leaf.PickedOn) is not { } limit)
        {
            return null;
        }

        await session.Documents.BeginTransactionAsync(stop);
        var grams = leaf.Weight.Grams;
        var year = certificate.YearOf(leaf.PickedOn);
        var total = await AddAsync(session, certificate, year, grams, limit, stop);
        if (total is not { } now)
        {
            session.RaiseTask(CertificateTaskKinds.OutputUsedUp, certificate.Code.Value, [leaf.Code.Value]);
            return new ClaimLoss(ClaimLossReason.OverCertifiedOutput, leaf.Plot)
            {
                Certificate = CertificateId.Parse(certificate.Id),
            };
        }

        if (now * 100 >= limit * WarnPercent && (now - grams) * 100 < limit * WarnPercent)
        {
            session.RaiseTask(CertificateTaskKinds.OutputNearlyUsedUp, certificate.Code.Value, []);
        }

        return null;
    }

    /// <summary>Gives back what leaf with the claim took, before it is taken again as it was put
    /// right.</summary>
    internal static async Task GiveBackAsync(CoopSession session, Lot leaf, CancellationToken stop)
    {
        var (plot, day) = (leaf.Origin.Plot!.Value, leaf.Origin.PickedOn!.Value);
        var certificates = await session.Documents.CertificatesAsync(stop);
        if (Covering(certificates, plot, day) is { } certificate && certificate.LeafLimit(day) is not null)
        {
            await session.Documents.BeginTransactionAsync(stop);
            await AddAsync(
                session, certificate, certificate.YearOf(day), -leaf.Weight.Grams, long.MaxValue, stop);
        }
    }

    /// <summary>
    /// Counts the leaf that came in before the certificate was entered or its scope changed. A suspension
    /// changes nothing here: what came in came in.
    /// </summary>
    internal static async Task CountAsync(
        CoopSession session, Certificate certificate, CancellationToken stop)
    {
        if (certificate.Scheme != Schemes.VietGap)
        {
            return;
        }

        var plots = certificate.Scopes.SelectMany(s => s.Scope.Plots).Select(p => p.Value).Distinct()
            .ToArray();
        var leaf = await session.Documents.Query<Lot>()
            .Where(l => l.MatchesSql(LeafOf, (object)plots)).ToListAsync(stop);
        await session.Documents.BeginTransactionAsync(stop);
        foreach (var year in Years(certificate, leaf))
        {
            await SetAsync(session, certificate, year.Key, year.Value, stop);
        }
    }

    /// <summary>Grams of leaf by year of the certificate, counted from the lots themselves.</summary>
    public static IReadOnlyDictionary<int, long> Years(Certificate certificate, IEnumerable<Lot> leaf) =>
        leaf.Where(l => l is { Kind: LotKind.Leaf, Origin: { Plot: not null, PickedOn: not null } })
            .Where(l => certificate.IsValidOn(l.Origin.PickedOn!.Value)
                && certificate.ScopeOn(l.Origin.PickedOn!.Value).Plots.Contains(l.Origin.Plot!.Value))
            .GroupBy(l => certificate.YearOf(l.Origin.PickedOn!.Value))
            .ToDictionary(g => g.Key, g => g.Sum(l => l.Weight.Grams));

    /// <summary>What came in under each certificate in its year of a day. Grams by key.</summary>
    public static async Task<IReadOnlyDictionary<string, long>> OutputAsync(
        this IQuerySession session, IEnumerable<Certificate> certificates, DateOnly day,
        CancellationToken stop = default)
    {
        var wanted = certificates.ToDictionary(c => c.Id, c => c.YearOf(day));
        await using var command = new NpgsqlCommand(
            $"select certificate, year, grams from {TableOf(session)} where tenant_id = $1");
        command.Parameters.Add(new NpgsqlParameter { Value = session.TenantId });
        await using var reader = await session.ExecuteReaderAsync(command, stop);
        var output = new Dictionary<string, long>();
        while (await reader.ReadAsync(stop))
        {
            if (wanted.TryGetValue(reader.GetString(0), out var year) && year == reader.GetInt32(1))
            {
                output[reader.GetString(0)] = reader.GetInt64(2);
            }
        }

        return output;
    }

    private static Certificate? Covering(
        IReadOnlyList<Certificate> certificates, PlotId plot, DateOnly day) =>
        certificates.Where(c => c.Scheme == Schemes.VietGap && c.IsValidOn(day)
                && c.RevokedOn is null && c.ScopeOn(day).Plots.Contains(plot))
            .MaxBy(c => c.IssuedOn);

    private static async Task<long?> AddAsync(
        CoopSession session, Certificate certificate, int year, long grams, long limit,
        CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(
            $"""
            insert into {TableOf(session.Documents)} as t (tenant_id, certificate, year, grams)
            select $1, $2, $3, $4 where $4 <= $5
            on conflict (tenant_id, certificate, year) do update set grams = t.grams + excluded.grams
            where t.grams + excluded.grams <= $5 returning grams
            """);
        Fill(command, session, certificate, year, grams, limit);
        await using var reader = await session.Documents.ExecuteReaderAsync(command, stop);
        return await reader.ReadAsync(stop) ? reader.GetInt64(0) : null;
    }

    private static async Task SetAsync(
        CoopSession session, Certificate certificate, int year, long grams, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(
            $"""
            insert into {TableOf(session.Documents)} (tenant_id, certificate, year, grams)
            values ($1, $2, $3, $4)
            on conflict (tenant_id, certificate, year) do update set grams = excluded.grams
            """);
        Fill(command, session, certificate, year, grams);
        await using var reader = await session.Documents.ExecuteReaderAsync(command, stop);
    }

    private static void Fill(
        NpgsqlCommand command, CoopSession session, Certificate certificate, params ReadOnlySpan<object> rest)
    {
        command.Parameters.Add(new NpgsqlParameter { Value = session.Context.Tenant });
        command.Parameters.Add(new NpgsqlParameter { Value = certificate.Id });
        foreach (var value in rest)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }
    }

    private static string TableOf(IQuerySession session) =>
        $"{session.DocumentStore.Options.DatabaseSchemaName}.{OutputTable.Name}";
}

/// <summary>Kinds of tasks certificates raise; the subject is the certificate's code.</summary>
public static class CertificateTaskKinds
{
    /// <summary>90 per cent of the certified output of the year came in.</summary>
    public const string OutputNearlyUsedUp = "certificate-output-nearly-used-up";

    /// <summary>Leaf came in above the certified output: it has no claim.</summary>
    public const string OutputUsedUp = "certificate-output-used-up";

    /// <summary>A certificate expires soon.</summary>
    public const string Expiring = "certificate-expiring";
}
