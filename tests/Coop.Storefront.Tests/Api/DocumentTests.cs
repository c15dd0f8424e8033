using System.Text.Json;
using System.Text.Json.Nodes;
using Coop.Storefront.Tests.Http;

namespace Coop.Storefront.Tests.Api;

/// <summary>
/// The OpenAPI document is kept in <c>docs/openapi.json</c>, so that a change of the contract is seen in
/// review. Set
/// <c>COOP_ACCEPT=1</c> to write it anew.
/// </summary>
public class DocumentTests(Server server) : IClassFixture<Server>
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Fact]
    public async Task The_document_is_the_one_that_was_reviewed()
    {
        var now = JsonNode.Parse(await server.Client().GetStringAsync("/openapi/v1.json"))!
            .ToJsonString(Readable).ReplaceLineEndings("\n") + "\n";
        var file = Path.Combine(Root(), "docs", "openapi.json");
        if (Environment.GetEnvironmentVariable("COOP_ACCEPT") == "1")
        {
            await File.WriteAllTextAsync(file, now);
        }

        now.ShouldBe(await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Every_write_names_its_key_and_shows_an_example()
    {
        var document = JsonNode.Parse(await server.Client().GetStringAsync("/openapi/v1.json"))!;
        ((string)document["openapi"]!).ShouldStartWith("3.1");
        var posts = document["paths"]!.AsObject().Select(p => p.Value!["post"]).OfType<JsonNode>().ToList();
        posts.Count.ShouldBeGreaterThan(40);
        // a file is sent as it is and named by what it holds: sent twice it is one
        var written = posts
            .Where(p => p["requestBody"]!["content"]!["application/json"] is not null).ToList();
        written.Count.ShouldBe(posts.Count - 1);
        written.ShouldAllBe(
            p => p["parameters"]!.AsArray().Any(a => (string)a!["name"]! == "Idempotency-Key"));
        var schemas = document["components"]!["schemas"]!;
        written.Select(p => p["requestBody"]!["content"]!["application/json"]!)
            .Where(body => schemas[((string)body["schema"]!["$ref"]!).Split('/')[^1]]!["properties"] != null)
            .ShouldAllBe(body => body["example"] != null);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Coop.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
