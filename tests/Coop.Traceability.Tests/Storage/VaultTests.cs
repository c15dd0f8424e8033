using Coop.Traceability.Members;
using Coop.Traceability.People;
using Coop.Traceability.Storage.Members;
using Marten;
using Npgsql;

namespace Coop.Traceability.Tests.Storage;

public sealed class VaultTests(TraceStore store) : IClassFixture<TraceStore>
{
    [Fact]
    public async Task A_person_is_found_by_phone_and_read_back()
    {
        var season = new Season(store);
        await season.PlotAsync();
        await using var read = store.Ledger.Read(season.Coop);
        var phone = PhoneNumber.Parse("+84 961 234 567");
        (await store.Vault.ByPhoneAsync(read, "member", phone))
            .ShouldHaveSingleItem().Name.ShouldBe("Nguyễn Thị Thử");
        var view = (await read.MemberViewsAsync(store.Vault)).ShouldHaveSingleItem();
        view.Phone.ShouldBe("0961 234 567");
    }

    [Fact]
    public async Task Neither_name_nor_phone_lies_anywhere_in_the_clear()
    {
        var season = new Season(store);
        await season.PlotAsync();
        foreach (var table in new[] { "mt_events", "mt_doc_member", "mt_doc_plot", "mt_doc_vaultentry" })
        {
            (await CountAsync($"select count(*) from coop.{table} t where t::text ~ 'Thử|961234567'"))
                .ShouldBe(0, table);
        }
    }

    [Fact]
    public async Task Forgetting_a_person_leaves_the_member_and_the_events()
    {
        var season = new Season(store);
        await season.PlotAsync(named: true);
        Member member;
        await using (var read = store.Ledger.Read(season.Coop))
        {
            member = (await read.MemberAsync("NH-01")).ShouldNotBeNull();
        }

        await season.Done(session =>
        {
            store.Vault.Forget(session, member.Person);
            return Task.FromResult<Decisions.Outcome<string>>("forgotten");
        });

        await using var after = store.Ledger.Read(season.Coop);
        (await store.Vault.ReadAsync(after, member.Person)).ShouldBeNull();
        (await after.MemberViewsAsync(store.Vault)).ShouldHaveSingleItem().Name.ShouldBeNull();
        (await after.Events.FetchStreamAsync(member.Id)).Count.ShouldBe(2);
    }

    private async Task<long> CountAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(store.ConnectionString);
        await using var ask = source.CreateCommand(sql);
        return (long)(await ask.ExecuteScalarAsync())!;
    }
}
