using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Coop.Storefront.Account;
using Coop.Storefront.Tests.Http;
using Coop.Storefront.Tests.Office;

namespace Coop.Storefront.Tests.Exports;

/// <summary>Every file an auditor, buyer or authority asks for, as it comes out of the shop.</summary>
public class ExportTests(Server server) : IClassFixture<Server>
{
    private const string Season2026 = "?from=2026-01-01&to=2026-12-31";

    [Fact]
    public async Task The_dossier_is_a_zip_whose_manifest_names_the_hash_of_every_file()
    {
        var client = server.Client(server.Key);
        var lot = await client.PacksAsync();
        var bytes = await client.GetByteArrayAsync("/api/exports/vietgap-dossier.zip" + Season2026);
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        using var manifest = zip.GetEntry("manifest.json")!.Open();
        var files = JsonNode.Parse(manifest)!["files"]!.AsArray();
        files.Count.ShouldBe(zip.Entries.Count - 1);
        foreach (var file in files)
        {
            using var content = zip.GetEntry((string)file!["name"]!)!.Open();
            Convert.ToHexStringLower(SHA256.HashData(content)).ShouldBe((string)file["sha256"]!);
        }

        foreach (var log in new[] { "03-phun-thuoc", "04-thu-hai-nhan-bup", "06-dong-goi" })
        {
            zip.GetEntry(log + ".pdf").ShouldNotBeNull();
        }

        using var packings = new StreamReader(zip.GetEntry("06-dong-goi.csv")!.Open());
        (await packings.ReadToEndAsync()).ShouldContain(lot);
    }

    [Fact]
    public async Task A_dossier_of_a_later_year_still_names_the_land_and_its_certificates()
    {
        var client = server.Client(server.Key);
        await client.PacksAsync();
        var bytes = await client.GetByteArrayAsync(
            "/api/exports/vietgap-dossier.zip?from=2027-01-01&to=2027-12-31");
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        using var land = new StreamReader(zip.GetEntry("01-nuong-che.csv")!.Open());
        (await land.ReadToEndAsync()).ShouldContain("-P1");
        using var leaf = new StreamReader(zip.GetEntry("04-thu-hai-nhan-bup.csv")!.Open());
        (await leaf.ReadToEndAsync()).ShouldNotContain("-P1");
        zip.GetEntry("08-giay-chung-nhan.pdf").ShouldNotBeNull();
        zip.GetEntry("08-giay-chung-nhan.csv").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_lots_file_has_the_headings_of_the_decree_and_no_name_without_consent()
    {
        var client = server.Client(server.Key);
        var lot = await client.PacksAsync();
        var text = await client.GetStringAsync($"/api/lots/{lot}/export");
        var file = JsonNode.Parse(text)!;
        file["minimum"]!.AsObject().Select(p => p.Key)
            .ShouldBe(["a", "b", "c", "d", "đ", "e", "g", "h", "i"]);
        file["minimum"]!["e"]!["value"]!.AsArray().Count.ShouldBe(3);
        file["serials"]!.AsArray().Count.ShouldBe(40);
        text.ShouldContain(lot);
        (await server.Client().GetAsync($"/api/lots/{lot}/export")).StatusCode
            .ShouldBe(HttpStatusCode.Unauthorized);
        (await client.GetAsync("/api/lots/TL-0000000X/export")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("")]
    [InlineData(Season2026)]
    public async Task The_sortable_spreadsheet_has_a_row_for_each_event_and_product(string days)
    {
        var client = server.Client(server.Key);
        var lot = await client.PacksAsync();
        var query = days.Length > 0 ? days : $"?lot={lot}";
        var csv = Encoding.UTF8.GetString(await client.GetByteArrayAsync("/api/exports/fsma204.csv" + query));
        csv.ShouldContain($"https://id.gs1.org/01/{Season.Gtin}/10/{lot}");
        var rows = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        if (days.Length == 0)
        {
            rows.Count(r => r.StartsWith("Harvesting", StringComparison.Ordinal)).ShouldBe(1);
            rows.Count(r => r.StartsWith("Transformation", StringComparison.Ordinal)).ShouldBe(3);
        }

        var book = await client.GetByteArrayAsync("/api/exports/fsma204.xlsx" + query);
        book.AsSpan(0, 2).ToArray().ShouldBe("PK"u8.ToArray());
    }

    [Fact]
    public async Task Only_plots_of_the_lot_go_to_the_EU_and_a_broken_rule_is_named()
    {
        var client = server.Client(server.Key);
        var lot = await client.PacksAsync();
        var refused = await client.GetAsync($"/api/exports/eudr.geojson?lot={lot}")
            .JsonAsync(HttpStatusCode.UnprocessableEntity);
        ((string)refused["type"]!).ShouldBe("/problems/export.too-coarse");
        (await client.GetAsync("/api/exports/eudr.geojson")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        var member = $"NH-{Season.Next()}";
        await client.PostAsync("/api/members", Season.Member(member)).JsonAsync();
        await client.PostAsync("/api/plots", $$$"""
            {"member":"{{{member}}}","code":"{{{member}}}-P1","name":"Nương đồi",
             "areaM2":3600,"cultivar":"LDP1",
             "point":{"lat":21.712345,"lon":105.423456}}
            """).JsonAsync();
        var leaf = await client.PostAsync("/api/receipts", Season.Receipt(member)).JsonAsync();
        var json = JsonNode.Parse(
            await client.GetStringAsync($"/api/exports/eudr.geojson?lot={(string)leaf["lot"]!}"))!;
        var plot = json["features"]!.AsArray().ShouldHaveSingleItem()!;
        ((double)plot["geometry"]!["coordinates"]![0]!).ShouldBe(105.423456);
        ((string)plot["properties"]!["ProducerCountry"]!).ShouldBe("VN");
    }

    [Fact]
    public async Task The_office_has_all_files_on_one_page_and_is_told_what_is_missing()
    {
        var client = server.Client(server.Key);
        var lot = await client.PacksAsync();
        var member = await client.HouseholdAsync();
        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);
        const string Page = "/van-phong/xuat-ho-so";
        var chosen = await clerk.FillAsync(Page, Page,
            ("from", "2026-01-01"), ("to", "2026-12-31"), ("lot", ""), ("member", member));
        chosen.Status.ShouldBe(HttpStatusCode.SeeOther);
        var page = await clerk.OpenAsync(chosen.FullTo!);
        var links = page.Page.QuerySelectorAll($"a[href*='{Page}/']").Select(a =>
            a.GetAttribute("href")!).ToList();
        links.Count.ShouldBe(11);
        foreach (var link in links.Where(l => !l.Contains("eudr", StringComparison.Ordinal)
            && !l.Contains("lot.json", StringComparison.Ordinal)))
        {
            (await clerk.Client.GetByteArrayAsync(link)).Length.ShouldBeGreaterThan(50, link);
        }

        var without = await clerk.OpenAsync(links.Single(l => l.Contains("lot.json",
            StringComparison.Ordinal)));
        without.Status.ShouldBe(HttpStatusCode.BadRequest);
        without.Text.ShouldContain("Ghi mã lô");
        (await clerk.Client.GetByteArrayAsync($"{Page}/lot.json?lot={lot}")).Length
            .ShouldBeGreaterThan(2_000);
        (await clerk.Client.GetByteArrayAsync($"{Page}/vietgap-dossier.zip?lot={lot}")).Length
            .ShouldBeGreaterThan(50_000);
    }
}
