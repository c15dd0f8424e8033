using System.Diagnostics;
using System.Globalization;
using Coop.Traceability.Seals;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.Members;
using Coop.Traceability.Storage.People;
using Coop.Traceability.Storage.Seals;
using Npgsql;

namespace Coop.Traceability.Tests.Storage;

/// <summary>The books are tampered with by raw SQL, as somebody with the database in hands would.</summary>
public sealed class SealTests(TraceStore store) : IClassFixture<TraceStore>
{
    private Sealer Sealer => new(store.Store, new VaultCipher(new byte[32]), store.Clock);

    private SealAudit Audit => new(store.Store);

    [Fact]
    public async Task Whole_books_hold_and_every_event_is_proved_under_a_signed_head()
    {
        var coop = await SeasonAsync();
        var report = await Audit.VerifyAsync(coop);
        report.Faults.ShouldBeEmpty();
        report.Sealed.ShouldBeGreaterThan(5);
        report.Waiting.ShouldBe(0);
        report.Heads.ShouldBe(1);

        var book = await store.Store.SealBookAsync(coop);
        var head = book.Heads.ShouldHaveSingleItem().Head;
        head.Holds(book.Keys.Single()).ShouldBeTrue();
        (head with { Size = head.Size + 1 }).Holds(book.Keys.Single()).ShouldBeFalse();
        await using var read = store.Ledger.Read(coop);
        var events = await Marten.QueryableExtensions.ToListAsync(read.Events.QueryAllRawEvents());
        var proofs = await store.Store.EventProofsAsync(coop, [.. events.Select(e => e.Id)]);
        proofs.Count.ShouldBe(events.Count);
        proofs.ShouldAllBe(p => p.Holds());
    }

    [Fact]
    public async Task A_later_day_grows_out_of_an_earlier_one_and_sealing_twice_changes_nothing()
    {
        var coop = await SeasonAsync();
        (await Sealer.SealAsync(coop)).ShouldBe(0);
        await SeasonAsync(coop, "NH-02", sign: false);
        (await Sealer.SealAsync(coop, signNow: true)).ShouldBe(0);
        var heads = (await store.Store.SealBookAsync(coop)).Heads;
        heads.Count.ShouldBe(2);
        var (from, to) = (heads[0].Head, heads[1].Head);
        var path = await store.Store.GrowthAsync(from, to);
        MerkleProof.Grows(
            from.Size, Convert.FromHexString(from.Root), to.Size, Convert.FromHexString(to.Root),
            [.. path.Select(Convert.FromHexString)]).ShouldBeTrue();
        (await Audit.VerifyAsync(coop)).Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_servers_at_once_seal_each_event_once()
    {
        var coop = store.NewCoop();
        await new Season(store, coop).PlotAsync();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Sealer.SealAsync(coop)));
        await Sealer.SealAsync(coop);
        var report = await Audit.VerifyAsync(coop);
        report.Faults.ShouldBeEmpty();
        report.Waiting.ShouldBe(0);
    }

    [Fact]
    public async Task A_changed_event_is_named()
    {
        var coop = await SeasonAsync();
        var id = await TamperAsync(
            coop, "update coop.mt_events set data = jsonb_set(data, '{weight}', '99999') "
            + "where tenant_id = $1 and type = 'lot.received.v1' returning id");
        (await Audit.VerifyAsync(coop)).Faults.ShouldHaveSingleItem()
            .ShouldBeOfType<AuditFault.Changed>().Event.ShouldBe(id);
    }

    [Fact]
    public async Task A_changed_header_is_named_even_with_a_new_hash_beside_it()
    {
        var coop = await SeasonAsync();
        var id = await TamperAsync(
            coop, "update coop.mt_events set headers = headers || '{\"recordedBy\":\"user-other\"}' "
            + "where tenant_id = $1 and type = 'lot.received.v1' returning id");
        var stored = (await store.Store.StoredEventsAsync(coop, [id])).Single();
        var hash = EventHash.Of(coop, stored);
        await TamperAsync(
            coop, $"update coop.mt_events set headers = headers || '{{\"hash\":\"{hash}\"}}' "
            + "where tenant_id = $1 and type = 'lot.received.v1' returning id");
        (await Audit.VerifyAsync(coop)).Faults.ShouldHaveSingleItem()
            .ShouldBeOfType<AuditFault.Changed>().Event.ShouldBe(id);
    }

    [Fact]
    public async Task A_removed_event_is_named()
    {
        var coop = await SeasonAsync();
        var id = await TamperAsync(
            coop, "delete from coop.mt_events where tenant_id = $1 and type = 'plot.picked.v1' returning id");
        (await Audit.VerifyAsync(coop)).Faults.ShouldHaveSingleItem()
            .ShouldBeOfType<AuditFault.Removed>().Event.ShouldBe(id);
    }

    [Fact]
    public async Task An_inserted_event_is_named()
    {
        var coop = await SeasonAsync();
        var id = await TamperAsync(
            coop, "insert into coop.mt_events (seq_id, id, stream_id, version, data, type, timestamp, "
            + "tenant_id, mt_dotnet_type, headers) select -seq_id, gen_random_uuid(), stream_id, "
            + "version + 1000, data, type, "
            + "timestamp, tenant_id, mt_dotnet_type, headers from coop.mt_events "
            + "where tenant_id = $1 and type = 'lot.received.v1' returning id");
        (await Audit.VerifyAsync(coop)).Faults.ShouldHaveSingleItem()
            .ShouldBeOfType<AuditFault.Inserted>().Event.ShouldBe(id);
    }

    [Fact]
    public async Task Reordered_events_are_named()
    {
        var coop = await SeasonAsync();
        const string Swap = "update coop.mt_events set version = {0} where tenant_id = $1 "
            + "and version = {1} and stream_id = (select stream_id from coop.mt_events "
            + "where tenant_id = $1 and type = 'lot.received.v1') returning id";
        await TamperAsync(coop, string.Format(CultureInfo.InvariantCulture, Swap, 100, 1));
        await TamperAsync(coop, string.Format(CultureInfo.InvariantCulture, Swap, 1, 2));
        await TamperAsync(coop, string.Format(CultureInfo.InvariantCulture, Swap, 2, 100));
        var faults = (await Audit.VerifyAsync(coop)).Faults;
        faults.Count.ShouldBe(2);
        faults.Cast<AuditFault.Reordered>().Select(f => (f.Was.Version, f.Is.Version))
            .ShouldBe([(1, 2), (2, 1)], ignoreOrder: true);
    }

    [Fact]
    public async Task Rewriting_the_sealed_log_as_well_breaks_the_signed_head()
    {
        var coop = await SeasonAsync();
        await TamperAsync(
            coop, "delete from coop.mt_events where tenant_id = $1 and seq_id = "
            + "(select max(seq_id) from coop.mt_events where tenant_id = $1) returning id");
        await TamperAsync(
            coop, "delete from coop.coop_seal where tenant_id = $1 and position = "
            + "(select max(position) from coop.coop_seal where tenant_id = $1) returning event_id");
        (await Audit.VerifyAsync(coop)).Faults.ShouldHaveSingleItem()
            .ShouldBeOfType<AuditFault.HeadBroken>();
    }

    [Fact]
    public async Task Ten_thousand_events_are_sealed_and_verified()
    {
        var coop = await SeasonAsync();
        await TamperAsync(
            coop, "insert into coop.mt_events (seq_id, id, stream_id, version, data, type, timestamp, "
            + "tenant_id, mt_dotnet_type, headers) "
            + "select nextval('coop.mt_events_sequence'), gen_random_uuid(), "
            + "stream_id, 1000 + n, data, type, timestamp, tenant_id, mt_dotnet_type, headers - 'hash' "
            + "from coop.mt_events, generate_series(1, 10000) n "
            + "where tenant_id = $1 and type = 'lot.received.v1' returning id");
        var watch = Stopwatch.StartNew();
        (await Sealer.SealAsync(coop, signNow: true)).ShouldBe(10_000);
        var sealing = watch.Elapsed;
        watch.Restart();
        var report = await Audit.VerifyAsync(coop);
        Console.WriteLine($"sealed in {sealing}, verified in {watch.Elapsed}");
        report.Faults.ShouldBeEmpty();
        report.Sealed.ShouldBeGreaterThan(10_000);
    }

    [Fact]
    public async Task Forgetting_a_person_leaves_every_proof_as_it_was()
    {
        var coop = await SeasonAsync();
        await using var read = store.Ledger.Read(coop);
        var member = (await read.MemberAsync("NH-01"))!.Person;
        (await store.Vault.ReadAsync(read, member)).ShouldNotBeNull();
        var before = (await store.Store.SealBookAsync(coop)).Heads[^1].Head;
        await store.DoneAsync(coop, s => s.ForgetPersonAsync(new ForgetPersonRequest("NH-01")));
        (await store.Vault.ReadAsync(read, member)).ShouldBeNull();
        (await Audit.VerifyAsync(coop)).Faults.ShouldBeEmpty();
        (await store.Store.SealBookAsync(coop)).Heads[^1].Head.ShouldBe(before);
    }

    /// <summary>A small season, sealed and signed.</summary>
    private async Task<string> SeasonAsync(
        string? coop = null, string household = "NH-01", bool sign = true)
    {
        coop ??= store.NewCoop();
        var season = new Season(store, coop);
        var leaf = await season.LeafAsync(await season.PlotAsync(household), 10_000);
        await season.TeaAsync([new(leaf.Lot, 10_000)], new BatchOutput("moc-cau", 2_400));
        await Sealer.SealAsync(coop, signNow: sign);
        return coop;
    }

    private async Task<Guid> TamperAsync(string coop, string sql)
    {
        await using var source = NpgsqlDataSource.Create(store.ConnectionString);
        await using var connection = await source.OpenConnectionAsync();
        await using (var all = new NpgsqlCommand($"set {CoopSchema.TenantSetting} = '*'", connection))
        {
            await all.ExecuteNonQueryAsync();
        }

        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddWithValue(coop);
        return (Guid)(await command.ExecuteScalarAsync())!;
    }
}
