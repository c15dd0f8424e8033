using System.Text;
using System.Text.Json.Nodes;
using Coop.Traceability.Seals;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.People;
using Coop.Traceability.Storage.Seals;

namespace Coop.Traceability.Tests.Storage;

public sealed class BundleTests(TraceStore store) : IClassFixture<TraceStore>
{
    private Sealer Sealer => new(store.Store, new VaultCipher(new byte[32]), store.Clock);

    [Fact]
    public async Task A_bundle_holds_and_tells_how_far()
    {
        var file = await BundleAsync(LotBundle.IsOpen);
        var holds = BundleVerifier.Verify(file).ShouldBeOfType<BundleVerdict.Holds>();
        holds.Events.ShouldBeGreaterThan(5);
        holds.Withheld.ShouldBeGreaterThan(0);
        holds.Waiting.ShouldBe(0);
        BundleVerifier.Verify(file, holds.KeyId).ShouldBe(holds);
        BundleVerifier.Verify(file, "0011223344556677").ShouldBeOfType<BundleVerdict.OtherKey>();
        var text = Encoding.UTF8.GetString(file);
        text.ShouldNotContain("0961234567");
        text.ShouldNotContain("Nguyễn");
        text.ShouldNotContain("Trung Long");
        BundleVerifier.Verify(await BundleAsync(_ => true)).ShouldBeOfType<BundleVerdict.Holds>()
            .Withheld.ShouldBe(0);
    }

    [Fact]
    public async Task Whatever_is_altered_is_named()
    {
        var file = await BundleAsync(_ => true);
        await Said<BundleVerdict.EventChanged>(file, b => Event(b)["body"]!["weight"] = 99_999);
        await Said<BundleVerdict.EventChanged>(file, b => Event(b)["headers"]!["recordedBy"] = "user-other");
        await Said<BundleVerdict.EventChanged>(file, b => Event(b)["type"] = "lot.packed.v1");
        await Said<BundleVerdict.EventChanged>(file, b => Event(b)["stream"] = "lot-other");
        await Said<BundleVerdict.EventChanged>(file, b => Event(b)["id"] = Guid.Empty.ToString());
        await Said<BundleVerdict.EventChanged>(file, b => Event(b)["hash"] = new string('a', 64));
        await Said<BundleVerdict.PathFalse>(file, b => Event(b)["version"] = 7);
        await Said<BundleVerdict.PathFalse>(file, b => Event(b)["position"] = 1);
        await Said<BundleVerdict.PathFalse>(file, b => Event(b)["path"]![0] = new string('a', 64));
        await Said<BundleVerdict.HeadFalse>(file, b => b["head"]!["root"] = new string('a', 64));
        await Said<BundleVerdict.HeadFalse>(file, b => b["head"]!["size"] = 3);
        await Said<BundleVerdict.HeadFalse>(file, b => b["head"]!["day"] = "2020-01-01");
        await Said<BundleVerdict.HeadFalse>(file, b => b["head"]!["signature"] = "AAAA");
        await Said<BundleVerdict.HeadFalse>(file, b => b["coop"] = "another");
        await Said<BundleVerdict.ManifestFalse>(file, b => b["events"]!.AsArray().RemoveAt(0));
        await Said<BundleVerdict.ManifestFalse>(file, b => b["lot"] = "TL-OTHER");
        await Said<BundleVerdict.ManifestFalse>(file, b => b["waiting"] = 9);
        await Said<BundleVerdict.ManifestFalse>(file, b => b["manifest"]!["signature"] = "AAAA");
        await Said<BundleVerdict.Unreadable>(file, b => b["keys"]![0]!["kid"] = "0011223344556677");
        await Said<BundleVerdict.Unreadable>(file, b => b.AsObject().Remove("manifest"));
        BundleVerifier.Verify("{}"u8.ToArray()).ShouldBeOfType<BundleVerdict.Unreadable>();
        BundleVerifier.Verify(file[..^5]).ShouldBeOfType<BundleVerdict.Unreadable>();
    }

    private static JsonNode Event(JsonNode bundle) =>
        bundle["events"]!.AsArray().First(e => (string)e!["type"]! == "lot.received.v1")!;

    private static Task Said<T>(byte[] file, Action<JsonNode> alter) where T : BundleVerdict
    {
        var bundle = JsonNode.Parse(file)!;
        alter(bundle);
        BundleVerifier.Verify(Encoding.UTF8.GetBytes(bundle.ToJsonString())).ShouldBeOfType<T>();
        return Task.CompletedTask;
    }

    private async Task<byte[]> BundleAsync(Func<string, bool> open)
    {
        var season = new Season(store);
        var leaf = await season.LeafAsync(await season.PlotAsync(), 10_000);
        var run = await season.TeaAsync([new(leaf.Lot, 10_000)], new BatchOutput("moc-cau", 2_400));
        await Sealer.SealAsync(season.Coop, signNow: true);
        await using var read = store.Ledger.Read(season.Coop);
        var story = (await read.LotStoryAsync(run.Outputs[0].Lot, store.Vault))!;
        return (await Sealer.BundleAsync(
            season.Coop, story.Code.Value, [.. story.Facts.Select(f => f.Id)], open))!;
    }
}
