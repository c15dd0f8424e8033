using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;
using Coop.Traceability.People;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Supplies;
using Coop.Traceability.Supplies;

namespace Coop.Traceability.Tests.Storage;

/// <summary>Stock of inputs on a real store.</summary>
public class SupplyStockTests(TraceStore store) : IClassFixture<TraceStore>
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    internal static PurchaseSupplyRequest Bottle(long ml, string? code = null) => new(
        code, SupplyWords.Pesticide, "Thuốc thử 5EC", "abamectin", "Công ty Mẫu", "L01",
        new DateOnly(2027, 1, 1), "Cửa hàng Mẫu", null, ml, SupplyWords.Ml, 120_000, Day, []);

    [Fact]
    public async Task Twenty_who_want_the_last_of_a_bottle_at_once_take_no_more_than_is_in_it()
    {
        var coop = store.NewCoop();
        var bottle = await store.DoneAsync(coop, s => s.PurchaseSupplyAsync(Bottle(1_000)));
        var outcomes = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(i => TakeAsync(coop, bottle.Code, i)));

        var taken = outcomes.OfType<Outcome<SupplyUsed>.Done>().Count();
        taken.ShouldBe(10);
        outcomes.OfType<Outcome<SupplyUsed>.Refused>().Select(o => o.Reason)
            .ShouldAllBe(r => r == new SupplyRefusal.NotEnough(bottle.Code, 100, 0, "ml"));
        await using var read = store.Ledger.Read(coop);
        (await read.SupplyAsync(bottle.Code)).ShouldNotBeNull().OnHand.ShouldBe(0);
        (await read.UsesOfAsync(bottle.Code)).ShouldNotBeNull().Uses.Count.ShouldBe(10);
    }

    [Fact]
    public async Task A_person_who_sold_it_is_in_the_vault_and_not_in_the_events()
    {
        var coop = store.NewCoop();
        var bought = await store.DoneAsync(coop, s => s.PurchaseSupplyAsync(
            Bottle(500) with { Business = null, Person = new PersonDetails("Trần Thị Bán", "0961234567") }));
        await using var read = store.Ledger.Read(coop);
        var supply = (await read.SupplyAsync(bought.Code)).ShouldNotBeNull();
        (await store.Vault.ReadAsync(read, supply.Supplier.Person!.Value)).ShouldNotBeNull()
            .Name.ShouldBe("Trần Thị Bán");
        System.Text.Json.JsonSerializer.Serialize(supply).ShouldNotContain("Bán");
    }

    /// <summary>Tries again like a program that was told the store was busy.</summary>
    private async Task<Outcome<SupplyUsed>> TakeAsync(string coop, string code, int number)
    {
        while (true)
        {
            try
            {
                return await store.Ledger.WriteAsync(
                    new WriteContext(coop, "user-test", "command-test"),
                    s => s.UseSupplyAsync(code, 100, "ml", $"entry-{number}", FieldTime.Of(Day)));
            }
            catch (ContendedException)
            {
                continue;
            }
        }
    }
}
