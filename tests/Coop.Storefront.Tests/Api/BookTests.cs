using System.Net;
using System.Text.Json.Nodes;
using Coop.Storefront.Api;
using Coop.Storefront.Office.Book;
using Coop.Storefront.Tests.Http;
using Coop.Traceability.Book;

namespace Coop.Storefront.Tests.Api;

/// <summary>Every kind of record by the API: in, out, wrong, corrected, taken back.</summary>
public class BookTests(Server server) : IClassFixture<Server>
{
    private static string member = "";

    public static TheoryData<string> Kinds => [.. BookKinds.All];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_record_comes_back_as_it_was_entered_and_can_be_corrected(string kind)
    {
        var client = server.Client(server.Key);
        var body = await FactAsync(client, kind);
        var done = await client.PostAsync($"/api/book/{kind}", body.ToJsonString()).JsonAsync();
        var code = (string)done["code"]!;
        code.ShouldStartWith(BookKinds.Prefix(kind) + "-");

        var read = await client.GetAsync($"/api/book/records/{code}").JsonAsync(HttpStatusCode.OK);
        JsonNode.DeepEquals(read["entry"]!["record"], body).ShouldBeTrue(read.ToJsonString());
        ((bool)read["entry"]!["late"]!).ShouldBeTrue();

        var listed = await client.GetAsync($"/api/book/{kind}?from=2026-01-01&to=2026-12-31")
            .JsonAsync(HttpStatusCode.OK);
        listed["records"]!.AsArray().Select(r => (string)r!["code"]!).ShouldContain(code);

        var right = body.DeepClone().AsObject();
        right["on"] = "2026-02-11";
        right.Remove("dueOn");
        right.Remove("passed");
        _ = kind is BookKinds.Inspection or BookKinds.Lab ? right["passed"] = true : null;
        var correction = new JsonObject
        {
            ["eventId"] = (string)read["entry"]!["eventId"]!, ["reason"] = "Ghi nhầm ngày",
            ["replacement"] = right,
        };
        await client.PostAsync($"/api/book/{kind}/{code}/correct", correction.ToJsonString())
            .JsonAsync(HttpStatusCode.OK);
        await client.PostAsync($"/api/book/{kind}/{code}/correct", correction.ToJsonString())
            .JsonAsync(HttpStatusCode.Conflict);
        var after = await client.GetAsync($"/api/book/records/{code}").JsonAsync(HttpStatusCode.OK);
        ((string)after["entry"]!["on"]!).ShouldBe("2026-02-11");
        ((bool)after["entry"]!["isCorrected"]!).ShouldBeTrue();
        after["steps"]!.AsArray().Select(s => (string)s!["kind"]!)
            .ShouldBe(["recorded", "corrected", "recorded"]);
        ((string)after["steps"]![1]!["text"]!).ShouldBe("Ghi nhầm ngày");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_record_of_a_day_to_come_or_with_a_member_missing_is_refused(string kind)
    {
        var client = server.Client(server.Key);
        var body = await FactAsync(client, kind);
        body["on"] = "2199-01-01";
        body.Remove("endedOn");
        body.Remove("nextDue");
        body.Remove("replyBy");
        body.Remove("dueOn");
        var ahead = await client.PostAsync($"/api/book/{kind}", body.ToJsonString())
            .JsonAsync(HttpStatusCode.UnprocessableEntity);
        ((string)ahead["type"]!).ShouldBe("/problems/record.ahead");
        body.Remove(body.First(m => m.Key != "on" && IsRequired(kind, m.Key)).Key);
        await client.PostAsync($"/api/book/{kind}", body.ToJsonString()).JsonAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task What_did_not_happen_is_taken_back_once_and_stays_to_be_seen()
    {
        var client = server.Client(server.Key);
        var body = await FactAsync(client, BookKinds.Care);
        var done = await client.PostAsync("/api/book/care", body.ToJsonString()).JsonAsync();
        var code = (string)done["code"]!;
        var read = await client.GetAsync($"/api/book/records/{code}").JsonAsync(HttpStatusCode.OK);
        var named = $$"""{"eventId":"{{(string)read["entry"]!["eventId"]!}}","reason":"Không tưới hôm đó"}""";
        await client.PostAsync($"/api/book/records/{code}/retract", named).JsonAsync(HttpStatusCode.OK);
        await client.PostAsync($"/api/book/records/{code}/retract", named).JsonAsync(HttpStatusCode.Conflict);
        var after = await client.GetAsync($"/api/book/records/{code}").JsonAsync(HttpStatusCode.OK);
        ((bool)after["entry"]!["isRetracted"]!).ShouldBeTrue();
    }

    [Fact]
    public async Task A_finding_is_closed_and_a_complaint_answered_once()
    {
        var client = server.Client(server.Key);
        foreach (var (kind, deed, text) in new[]
        {
            (BookKinds.Inspection, "close", """{"on":"2026-03-28","note":"Đã thay khóa"}"""),
            (BookKinds.Complaint, "answer", """{"on":"2026-03-28","reply":"Đổi gói mới"}"""),
        })
        {
            var body = await FactAsync(client, kind);
            var done = await client.PostAsync($"/api/book/{kind}", body.ToJsonString()).JsonAsync();
            var code = (string)done["code"]!;
            await client.PostAsync($"/api/book/{kind}/{code}/{deed}", text).JsonAsync(HttpStatusCode.OK);
            await client.PostAsync($"/api/book/{kind}/{code}/{deed}", text)
                .JsonAsync(HttpStatusCode.Conflict);
        }
    }

    [Fact]
    public async Task Empty_packs_of_pesticides_are_not_buried()
    {
        var client = server.Client(server.Key);
        var body = await FactAsync(client, BookKinds.Waste);
        body["treatment"] = "buried";
        var problem = await client.PostAsync("/api/book/waste", body.ToJsonString())
            .JsonAsync(HttpStatusCode.UnprocessableEntity);
        ((string)problem["basis"]!).ShouldContain("05/2016");
    }

    private static bool IsRequired(string kind, string name) => Sheets.Find(kind)!.Field(name) switch
    {
        { Optional: false } => true,
        _ => false,
    };

    private static async Task<JsonObject> FactAsync(HttpClient client, string kind)
    {
        if (member.Length == 0)
        {
            member = await client.HouseholdAsync();
        }

        var text = BookExamples.Facts[kind].Replace("NH-04", member, StringComparison.Ordinal);
        if (kind == BookKinds.Storage)
        {
            var leaf = await client.PostAsync("/api/receipts", Season.Receipt(member)).JsonAsync();
            text = text.Replace("TL-7K4Q9MPWA", (string)leaf["lot"]!, StringComparison.Ordinal);
        }

        return JsonNode.Parse(text)!.AsObject();
    }
}
