using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Coop.Storefront.Account;
using Coop.Storefront.Tests.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Coop.Storefront.Tests.Office;

/// <summary>What came back.</summary>
/// <param name="To">Where it leads on, without its query; null when it does not.</param>
public sealed record Seen(HttpStatusCode Status, string? To, string? FullTo, IHtmlDocument Page)
{
    /// <summary>What is wrong with a field, or null.</summary>
    public string? WhyOf(string field) =>
        Page.QuerySelector($"#{field}-why")?.TextContent.Trim();

    /// <summary>Everything a person reads.</summary>
    public string Text => string.Join(' ', Page.Body!.TextContent
        .Replace('\u00a0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>Someone with a browser that runs no scripts: opens pages, fills in the forms that are there,
/// posts them.</summary>
public sealed class Visitor : IDisposable
{
    public const string Password = "mot cau de nho";

    /// <summary>A browser of its own that calls what <paramref name="like"/> calls.</summary>
    public Visitor(HttpClient like)
    {
        Client = new HttpClient(
            new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = like.BaseAddress };
        Client.DefaultRequestHeaders.Host = like.DefaultRequestHeaders.Host;
    }

    public HttpClient Client { get; }

    /// <summary>Someone who works at the co-op, signed in.</summary>
    public static async Task<Visitor> SignedInAsync(Server server, Role role, params string[] hamlets)
    {
        var email = $"{role}-{Season.Next()}@example.org".ToLowerInvariant();
        await HireAsync(server, email, role, hamlets);
        var visitor = new Visitor(server.Client());
        var entered = await visitor.SignInAsync(email, Password);
        entered.Status.ShouldBe(HttpStatusCode.SeeOther);
        return visitor;
    }

    public static async Task<CoopUser> HireAsync(
        Server server, string email, Role role, params string[] hamlets)
    {
        await using var scope = server.Services.CreateAsyncScope();
        var (user, result) = await scope.ServiceProvider.GetRequiredService<Joining>().NewUserAsync(
            email, Password);
        result.Succeeded.ShouldBeTrue(result.ToString());
        await scope.ServiceProvider.GetRequiredService<People>().GiveAsync(
            Membership.Of("trung-long", user!.Id, role, hamlets, "chị Mẫu", DateTimeOffset.UtcNow), default);
        return user;
    }

    public Task<Seen> SignInAsync(string email, string password) => FillAsync(
        "/van-phong/dang-nhap", "/van-phong/dang-nhap", ("email", email), ("password", password));

    public async Task<Seen> OpenAsync(string path) => await SeeAsync(await Client.GetAsync(path));

    /// <summary>Opens a page and posts one of its forms with some fields filled in.</summary>
    public async Task<Seen> FillAsync(
        string path, string action, params (string Name, string Value)[] fields) =>
        await PostAsync(action, Filled(await OpenAsync(path), action, fields));

    /// <summary>The values a form would post.</summary>
    public static Dictionary<string, string> Filled(
        Seen page, string action, params (string Name, string Value)[] fields)
    {
        var form = page.Page.Forms.FirstOrDefault(f => f.GetAttribute("action") == action)
            ?? throw new InvalidOperationException(
                $"No form leads to {action}: {page.Status} {page.To} {page.Text}");
        var values = new Dictionary<string, string>();
        foreach (var input in form.QuerySelectorAll<IHtmlInputElement>("input[name]"))
        {
            if (input.Type is not ("radio" or "checkbox") || input.IsChecked)
            {
                values[input.Name!] = input.Value;
            }
        }

        foreach (var select in form.QuerySelectorAll<IHtmlSelectElement>("select[name]"))
        {
            values[select.Name!] = select.Value ?? "";
        }

        foreach (var lines in form.QuerySelectorAll<IHtmlTextAreaElement>("textarea[name]"))
        {
            values[lines.Name!] = lines.Value;
        }

        foreach (var (name, value) in fields)
        {
            values[name] = value;
        }

        return values;
    }

    public async Task<Seen> PostAsync(string action, IReadOnlyDictionary<string, string> values) =>
        await SeeAsync(await Client.PostAsync(action, new FormUrlEncodedContent(values)));

    public void Dispose() => Client.Dispose();

    private static async Task<Seen> SeeAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            var html = await answer.Content.ReadAsStringAsync();
            var full = answer.Headers.Location?.OriginalString;
            return new Seen(
                answer.StatusCode, full?.Split('?')[0], full, new HtmlParser().ParseDocument(html));
        }
    }
}
