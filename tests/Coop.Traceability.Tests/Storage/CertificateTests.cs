using Coop.Traceability.Certificates;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Certificates;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.Tasks;

namespace Coop.Traceability.Tests.Storage;

/// <summary>Claims on a real store: certificates flip them, and output is counted without a gap.</summary>
public sealed class CertificateTests(TraceStore store) : IClassFixture<TraceStore>
{
    [Fact]
    public async Task A_suspension_flips_the_story_and_reinstating_restores_it_without_touching_the_lot()
    {
        var season = new Season(store);
        var plot = await season.PlotAsync();
        var done = await season.CertifyAsync(null, plot);
        var leaf = await season.LeafAsync(plot, 10_000);
        var before = await TellAsync(season, leaf.Lot);
        before.Claim.Kept.ShouldBeTrue();
        before.Claim.Certificates.ShouldHaveSingleItem().Standard.ShouldBe("TCVN 11892-1:2017");

        await season.Done(s => s.SuspendCertificateAsync(new(done.Code, "Thiếu sổ", Season.Day)));
        var during = await TellAsync(season, leaf.Lot);
        during.Claim.Losses.ShouldHaveSingleItem().Why.ShouldBe("certificate-suspended");
        during.Facts.ShouldBe(before.Facts);

        await season.Done(s => s.ReinstateCertificateAsync(
            new(done.Code, "Đã sửa", Season.Day.AddDays(2))));
        var picked = (await TellAsync(season, leaf.Lot)).Claim;
        picked.Losses.ShouldHaveSingleItem().Why.ShouldBe("picked-while-suspended");
        var earlier = await season.LeafAsync(plot, 1_000, picked: Season.Day.AddDays(-1));
        (await TellAsync(season, earlier.Lot)).Claim.Kept.ShouldBeTrue();
    }

    [Fact]
    public async Task Leaf_above_the_certified_output_comes_in_without_the_claim_and_the_office_is_told()
    {
        var season = new Season(store);
        var plot = await season.PlotAsync();
        var before = await season.LeafAsync(plot, 5_000);
        await season.CertifyAsync(20_000, plot);
        await season.LeafAsync(plot, 13_000);
        var over = await season.LeafAsync(plot, 3_000);
        var fits = await season.LeafAsync(plot, 2_000);

        (await TellAsync(season, over.Lot)).Claim.Losses.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(
                l => l.Why.ShouldBe("over-certified-output"), l => l.Certificate.ShouldBe("VG-TT-0042"));
        (await TellAsync(season, fits.Lot)).Claim.Kept.ShouldBeTrue();
        (await TellAsync(season, before.Lot)).Claim.Kept.ShouldBeTrue();
        await using var read = store.Ledger.Read(season.Coop);
        (await read.OpenTasksAsync()).Select(t => t.Kind).ShouldBe(
            [CertificateTaskKinds.OutputNearlyUsedUp, CertificateTaskKinds.OutputUsedUp], ignoreOrder: true);
        var certificates = await read.CertificatesAsync();
        (await read.OutputAsync(certificates, Season.Day))[certificates[0].Id].ShouldBe(20_000);
    }

    [Fact]
    public async Task Of_many_receipts_at_once_no_more_than_the_certified_output_has_the_claim()
    {
        var season = new Season(store);
        string[] plots = [.. await Task.WhenAll(Enumerable.Range(1, 12).Select(async n =>
            await season.PlotAsync(FormattableString.Invariant($"NH-{n:00}"))))];
        await season.CertifyAsync(25_000, plots);

        var leaf = await Task.WhenAll(plots.Select(p => season.LeafAsync(p, 4_000)));

        await using var read = store.Ledger.Read(season.Coop);
        var lots = (await read.LotsAsync(leaf.Select(l => l.Lot))).Values.ToList();
        lots.Count.ShouldBe(12);
        lots.Count(l => l.HasClaim()).ShouldBe(6);
        var certificate = (await read.CertificatesAsync())[0];
        CertifiedOutput.Years(certificate, lots.Where(l => l.HasClaim()))[0].ShouldBe(24_000);
        (await read.OutputAsync([certificate], Season.Day))[certificate.Id].ShouldBe(24_000);
    }

    [Fact]
    public async Task A_plot_nobody_has_is_refused_by_its_code()
    {
        var season = new Season(store);
        await store.RefusedAsync<CertificateDone, Coop.Traceability.Plots.PlotRefusal.NotFound>(
            season.Coop, s => s.RecordCertificateAsync(Season.Certificate(null, "NH-99-P1")));
    }

    private async Task<LotStory> TellAsync(Season season, LotCode lot)
    {
        await using var read = store.Ledger.Read(season.Coop);
        return (await read.LotStoryAsync(lot, store.Vault)).ShouldNotBeNull();
    }
}
