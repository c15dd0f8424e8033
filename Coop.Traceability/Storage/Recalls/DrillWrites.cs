using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Recalls;
using Coop.Traceability.Storage.Tasks;
using Marten;

namespace Coop.Traceability.Storage.Recalls;

/// <summary>Kinds of tasks that recalls and drills raise.</summary>
public static class DrillTaskKinds
{
    /// <summary>A drill found packs or grams that are not accounted for, or failed; the subject is its night,
    /// the codes are the lot and the packs unaccounted for.</summary>
    public const string Failed = "drill-failed";
}

/// <summary>Keeps and lists drills, and draws the lot of one.</summary>
public static class DrillWrites
{
    /// <summary>
    /// Keeps a drill, and raises a task when it did not pass. A night has one drill: a second changes
    /// nothing.
    /// </summary>
    /// <param name="ran">Its key is made here.</param>
    public static async Task<bool> KeepDrillAsync(
        this CoopSession session, DrillEvent.Ran ran, CancellationToken stop = default)
    {
        if (await session.Documents.DrillAsync(ran.Night, stop) is not null)
        {
            return false;
        }

        var fact = ran with { Drill = DrillId.From(Mint.Ulid(session.Now)), At = FieldTime.Of(session.Now) };
        session.Start<Drill>(fact.Drill.Value, fact);
        if (!Drill.Fold(null, fact).Passed())
        {
            session.RaiseTask(
                DrillTaskKinds.Failed, DayText.Of(ran.Night),
                [ran.Lot?.Value ?? "", DayText.Number(ran.Units.Unaccounted)]);
        }

        return true;
    }

    /// <summary>All kept drills, the newest first.</summary>
    public static Task<IReadOnlyList<Drill>> DrillsAsync(
        this IQuerySession session, CancellationToken stop = default) =>
        session.Query<Drill>().OrderByDescending(d => d.Id).ToListAsync(stop);

    /// <summary>The drill of a night; null when there was none.</summary>
    public static Task<Drill?> DrillAsync(
        this IQuerySession session, DateOnly night, CancellationToken stop = default) =>
        session.Query<Drill>().Where(d => d.Night == night).FirstOrDefaultAsync(stop);

    /// <summary>How many lots of packs there are.</summary>
    public static async Task<int> CountPackLotsAsync(
        this IQuerySession session, CancellationToken stop = default) =>
        (int)(await session.AdvancedSql.QueryAsync<long>(
            $"select count(*) from {Lots(session)}", stop, session.TenantId))[0];

    /// <summary>
    /// The lot a drill draws: of the first <paramref name="candidates"/> lots of packs by key, the one with
    /// the number <paramref name="seed"/> modulo their count. The same numbers draw the same lot for ever.
    /// </summary>
    public static async Task<LotCode> DrawLotAsync(
        this IQuerySession session, int seed, int candidates, CancellationToken stop = default) =>
        LotCode.Parse((await session.AdvancedSql.QueryAsync<string>(
            $"select data ->> 'code' from {Lots(session)} order by id collate \"C\" offset ? limit 1", stop,
            session.TenantId, seed % candidates))[0]);

    private static string Lots(IQuerySession session) =>
        $"{session.DocumentStore.Options.DatabaseSchemaName}.mt_doc_lot "
        + "where tenant_id = ? and data ->> 'packs' is not null";
}

/// <summary>Days and numbers as codes of tasks.</summary>
internal static class DayText
{
    public static string Of(DateOnly day) =>
        day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static string Number(int number) =>
        number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
