using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Coop.Storefront.Account;
using Coop.Storefront.Jobs.Seals;
using Coop.Storefront.Office.Seals;
using Coop.Storefront.Tests.Http;
using Microsoft.Extensions.Configuration;

namespace Coop.Storefront.Tests.Office;

public class ReleaseTests(Server server) : IClassFixture<Server>
{
    private const string Tax = "0100000003";

    [Fact]
    public async Task A_batch_is_confirmed_with_ones_own_key_and_a_pdf_signed_outside_is_read()
    {
        var client = server.Client(server.Key);
        var member = await client.HouseholdAsync();
        var leaf = await client.PostAsync("/api/receipts", Season.Receipt(member)).JsonAsync();
        var run = await client.PostAsync("/api/batches", Season.Batch((string)leaf["lot"]!, member))
            .JsonAsync();
        var page = $"/van-phong/me/{(string)run["batch"]!}/xac-nhan";
        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);

        var fresh = await clerk.OpenAsync(page);
        fresh.Page.QuerySelector("form[enctype='multipart/form-data'] input[type=file]").ShouldNotBeNull();
        var wrong = await SendAsync(
            clerk, page, Visitor.Filled(fresh, page, ("_password", "khong phai")), Pdf(Tax));
        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        wrong.WhyOf("_password").ShouldNotBeNull();
        var kept = wrong.Page.QuerySelector("input[type=checkbox][name=evidence]")
            .ShouldNotBeNull(wrong.Text);

        var done = await clerk.PostAsync(page, Visitor.Filled(
            wrong, page, ("_password", Visitor.Password), ("evidence", kept.GetAttribute("value")!)));
        done.To.ShouldBe(page, done.Text);
        var after = (await clerk.OpenAsync(page)).Text;
        after.ShouldContain("xác nhận điện tử nội bộ");
        after.ShouldContain("Đúng với sổ");
        after.ShouldContain($"Mã số thuế {Tax}: đúng của hợp tác xã");
        after.ShouldNotContain("chữ ký số");
    }

    [Fact]
    public void The_signature_of_a_pdf_is_read_as_far_as_it_goes()
    {
        var pdf = Pdf(Tax);
        var found = PdfSignature.Read(pdf, "file", Tax)!;
        (found.Whole, found.CoversAll, found.TaxCode, found.TaxCodeIsOurs).ShouldBe((true, true, Tax, true));
        found.Chain.ShouldBe("not-checked");
        PdfSignature.Read(pdf, "file", "0100000009")!.TaxCodeIsOurs.ShouldBeFalse();
        pdf[12] ^= 1;
        PdfSignature.Read(pdf, "file", Tax)!.Whole.ShouldBeFalse();
        pdf[12] ^= 1;
        PdfSignature.Read([.. pdf, .. "% added"u8], "file", Tax)!.CoversAll.ShouldBeFalse();
        PdfSignature.Read("%PDF-1.7 nothing"u8.ToArray(), "file", Tax).ShouldBeNull();
    }

    [Fact]
    public async Task A_time_stamp_is_taken_for_the_very_hash_and_no_other()
    {
        var hash = SHA256.HashData("the seal"u8);
        (await Stamper(new TimeStampDouble(hash)).StampAsync(hash, default)).ShouldNotBeEmpty();
        await Should.ThrowAsync<CryptographicException>(() =>
            Stamper(new TimeStampDouble(SHA256.HashData("another"u8))).StampAsync(hash, default));
    }

    private static Rfc3161TimeStamper Stamper(HttpMessageHandler service) => new(
        new HttpClient(service),
        new ConfigurationBuilder().AddInMemoryCollection(
            new Dictionary<string, string?> { ["Coop:TimeStampUrl"] = "http://stamp.example/" }).Build());

    private static async Task<Seen> SendAsync(
        Visitor visitor, string action, Dictionary<string, string> values, byte[] file)
    {
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in values.Where(v => v.Key != "evidence"))
        {
            content.Add(new StringContent(value), name);
        }

        content.Add(new ByteArrayContent(file), "evidence", "ban-ky.pdf");
        var answer = await visitor.Client.PostAsync(action, content);
        var html = await answer.Content.ReadAsStringAsync();
        return new Seen(
            answer.StatusCode, null, null, new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html));
    }

    /// <summary>A PDF in outline, signed detached over its byte range by a self-made certificate.</summary>
    private static byte[] Pdf(string tax)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest(
            $"CN=HTX Thử, 0.9.2342.19200300.100.1.1=MST:{tax}", key, HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(
            DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(30));
        const int Room = 8000;
        string Head(int first, int second, int rest) => string.Create(
            CultureInfo.InvariantCulture,
            $"%PDF-1.7\n% release\n1 0 obj << /Type /Sig "
            + $"/ByteRange [0 {first:D6} {second:D6} {rest:D6}] /Contents ");
        const string Tail = " >> endobj\n%%EOF\n";
        var first = Head(0, 0, 0).Length;
        var head = Head(first, first + Room + 2, Tail.Length);
        var cms = new SignedCms(new ContentInfo(Encoding.ASCII.GetBytes(head + Tail)), detached: true);
        cms.ComputeSignature(new CmsSigner(certificate));
        var hex = Convert.ToHexString(cms.Encode()).PadRight(Room, '0');
        return Encoding.ASCII.GetBytes($"{head}<{hex}>{Tail}");
    }
}
