using Coop.Traceability.Seals;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.People;
using Coop.Traceability.Storage.Seals;
using Npgsql;

namespace Coop.Traceability.Tests.Storage;

/// <summary>Sealing while others write, hold numbers back, or cut the sealer off.</summary>
public sealed class SealUnderWayTests(TraceStore store) : IClassFixture<TraceStore>
{
    private const int Writers = 3;

    private Sealer Sealer => new(store.Store, new VaultCipher(new byte[32]), store.Clock);

    private SealAudit Audit => new(store.Store);

    [Fact]
    public async Task A_co_op_that_is_never_quiet_gets_its_heads_and_no_event_is_missed_or_sealed_twice()
    {
        var coop = store.NewCoop();
        using var writing = new CancellationTokenSource(TimeSpan.FromSeconds(4));
        var writers = Enumerable.Range(1, Writers).Select(n => Task.Run(() => WriteAsync(coop, n, writing)))
            .ToArray();
        var sealers = Enumerable.Range(0, 2).Select(_ => Task.Run(() => SealAsync(coop, writing))).ToArray();
        await Task.WhenAll(sealers);
        var early = (await store.Store.SealBookAsync(coop)).Heads;
        early.Count.ShouldBeGreaterThan(1);
        await Task.WhenAll(writers);

        await Sealer.SealAsync(coop, signNow: true);
        var heads = (await store.Store.SealBookAsync(coop)).Heads;
        heads.Take(early.Count).ShouldBe(early);
        foreach (var (from, to) in heads.Zip(heads.Skip(1), (a, b) => (a.Head, b.Head)))
        {
            var path = await store.Store.GrowthAsync(from, to);
            MerkleProof.Grows(
                from.Size, Convert.FromHexString(from.Root), to.Size, Convert.FromHexString(to.Root),
                [.. path.Select(Convert.FromHexString)]).ShouldBeTrue();
        }

        await ShouldBeWholeAsync(coop);
    }

    [Fact]
    public async Task A_log_that_grows_little_gets_its_next_head_after_an_hour()
    {
        var season = new Season(store);
        var plot = await season.PlotAsync();
        for (var days = 0; days < 8; days++)
        {
            await season.SprayAsync(plot, Season.Day.AddDays(-days), 3);
        }

        await Sealer.SealAsync(season.Coop);
        await season.SprayAsync(plot, Season.Day, 3);
        await Sealer.SealAsync(season.Coop);
        (await store.Store.SealBookAsync(season.Coop)).Heads.Count.ShouldBe(1);
        var later = new SetClock { Now = store.Clock.Now.AddHours(1) };
        await new Sealer(store.Store, new VaultCipher(new byte[32]), later).SealAsync(season.Coop);
        (await store.Store.SealBookAsync(season.Coop)).Heads.Count.ShouldBe(2);
        await new Sealer(store.Store, new VaultCipher(new byte[32]), later).SealAsync(season.Coop);
        (await store.Store.SealBookAsync(season.Coop)).Heads.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_number_drawn_and_not_yet_written_is_waited_for()
    {
        var season = new Season(store);
        await season.PlotAsync();
        await using var source = NpgsqlDataSource.Create(store.ConnectionString);
        await using var slow = await source.OpenConnectionAsync();
        await using var transaction = await slow.BeginTransactionAsync();
        var number = await ScalarAsync<long>(slow, "select nextval('coop.mt_events_sequence')");
        await season.PlotAsync("NH-02");

        var sealing = Sealer.SealAsync(season.Coop, signNow: true);
        await Task.Delay(200);
        sealing.IsCompleted.ShouldBeFalse();
        await ScalarAsync<Guid>(
            slow, $"select set_config('{CoopSchema.TenantSetting}', '*', true); insert into coop.mt_events "
            + "(seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type, headers) "
            + $"select {number}, gen_random_uuid(), stream_id, 1000, data, type, timestamp, tenant_id, "
            + "mt_dotnet_type, headers - 'hash' from coop.mt_events "
            + $"where tenant_id = '{season.Coop}' order by seq_id limit 1 returning id");
        await transaction.CommitAsync();
        (await sealing).ShouldNotBeNull();
        await ShouldBeWholeAsync(season.Coop);
    }

    [Fact]
    public async Task A_long_transaction_that_appends_nothing_delays_nothing()
    {
        var season = new Season(store);
        await season.PlotAsync();
        await using var source = NpgsqlDataSource.Create(store.ConnectionString);
        await using var other = await source.OpenConnectionAsync();
        await using var transaction = await other.BeginTransactionAsync();
        await ScalarAsync<string>(other, "select pg_current_xact_id()::text");
        (await Sealer.SealAsync(season.Coop)).ShouldNotBeNull().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_sealer_cut_off_again_and_again_leaves_a_whole_log()
    {
        var season = new Season(store);
        await season.PlotAsync();
        await using var source = NpgsqlDataSource.Create(store.ConnectionString);
        await using var killer = await source.OpenConnectionAsync();
        await ScalarAsync<Guid>(
            killer, $"set {CoopSchema.TenantSetting} = '*'; insert into coop.mt_events "
            + "(seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type, headers) "
            + "select nextval('coop.mt_events_sequence'), gen_random_uuid(), stream_id, 1000 + n, data, "
            + "type, timestamp, tenant_id, mt_dotnet_type, headers - 'hash' from "
            + $"(select * from coop.mt_events where tenant_id = '{season.Coop}' order by seq_id limit 1) e, "
            + "generate_series(1, 9000) n returning id");
        var cutOff = 0;
        for (var attempt = 0; attempt < 6; attempt++)
        {
            var sealing = Task.Run(() => Sealer.SealAsync(season.Coop, signNow: true));
            while (!sealing.IsCompleted)
            {
                await Task.Delay(10 * attempt);
                cutOff += (int)await ScalarAsync<long>(
                    killer, "select count(pg_terminate_backend(pid)) from pg_locks "
                    + "where locktype = 'advisory' and classid::int4 = hashtext('coop-seal')");
            }

            (await Task.WhenAny(sealing)).ShouldBe(sealing);
        }

        cutOff.ShouldBeGreaterThan(0);
        await Sealer.SealAsync(season.Coop, signNow: true);
        await ShouldBeWholeAsync(season.Coop);
    }

    private async Task ShouldBeWholeAsync(string coop)
    {
        var report = await Audit.VerifyAsync(coop);
        report.Faults.ShouldBeEmpty();
        report.Waiting.ShouldBe(0);
        await using var read = store.Ledger.Read(coop);
        report.Sealed.ShouldBe(await Marten.QueryableExtensions.CountAsync(read.Events.QueryAllRawEvents()));
    }

    private async Task WriteAsync(string coop, int household, CancellationTokenSource until)
    {
        var season = new Season(store, coop);
        var plot = await season.PlotAsync($"NH-0{household}");
        while (!until.IsCancellationRequested)
        {
            await season.SprayAsync(plot, Season.Day, 3);
        }
    }

    private async Task SealAsync(string coop, CancellationTokenSource until)
    {
        while (!until.IsCancellationRequested)
        {
            await Sealer.SealAsync(coop);
        }
    }

    private static async Task<T> ScalarAsync<T>(NpgsqlConnection connection, string sql)
    {
        await using var batch = new NpgsqlBatch(connection);
        foreach (var statement in sql.Split("; "))
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand(statement));
        }

        await using var reader = await batch.ExecuteReaderAsync();
        do
        {
            if (await reader.ReadAsync() && reader.GetValue(0) is T value)
            {
                return value;
            }
        }
        while (await reader.NextResultAsync());
        throw new InvalidOperationException(sql);
    }
}
