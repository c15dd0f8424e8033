using System.Net;
using System.Net.Http.Headers;
using Coop.Storefront.Account;
using Coop.Storefront.Tests.Http;
using Coop.Storefront.Tests.Office;

namespace Coop.Storefront.Tests.Api;

public class FileTests(Server server) : IClassFixture<Server>
{
    [Fact]
    public async Task A_picture_larger_than_a_json_body_is_kept_and_shown_to_people_of_the_co_op_only()
    {
        byte[] picture = [0xFF, 0xD8, 0xFF, 0xE0, .. new byte[3_000_000]];
        var client = server.Client(server.Key);
        var kept = await SendAsync(client, picture).JsonAsync();
        var name = (string)kept["sha256"]!;
        ((string)kept["mediaType"]!).ShouldBe("image/jpeg");
        (await client.GetByteArrayAsync($"/api/files/{name}")).ShouldBe(picture);

        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);
        (await clerk.Client.GetByteArrayAsync($"/van-phong/tep/{name}")).ShouldBe(picture);
        var guest = await server.Client().GetAsync($"/van-phong/tep/{name}");
        guest.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var stranger = await server.Client(server.OtherKey, Server.OtherHost).GetAsync($"/api/files/{name}");
        stranger.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_page_that_calls_itself_a_picture_is_refused()
    {
        var told = await SendAsync(server.Client(server.Key), "<html></html>"u8.ToArray())
            .JsonAsync(HttpStatusCode.BadRequest);
        ((string)told["type"]!).ShouldEndWith("/problems/file.kind-unknown");
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, byte[] bytes)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/files") { Content = content };
        request.Headers.Add("Idempotency-Key", $"key-{Season.Next()}");
        return client.SendAsync(request);
    }
}
