using System.Text.Json;

namespace Coop.Browser.Tests.Server;

/// <summary>What <c>demo.json</c> tells.</summary>
internal sealed class Demo(string data)
{
    private readonly JsonElement sheet =
        JsonDocument.Parse(File.ReadAllText(Path.Combine(data, "demo.json"))).RootElement;

    public string ApiKey => sheet.GetProperty("apiKey").GetString()!;

    public string SePaySecret => sheet.GetProperty("webhooks").GetProperty("sepaySecret").GetString()!;

    public IReadOnlyList<JsonElement> Products => [.. sheet.GetProperty("products").EnumerateArray()];

    public IReadOnlyList<JsonElement> Packs => [.. sheet.GetProperty("packs").EnumerateArray()];

    public IReadOnlyList<JsonElement> Lots => [.. sheet.GetProperty("lots").EnumerateArray()];

    public IReadOnlyList<JsonElement> Orders => [.. sheet.GetProperty("orders").EnumerateArray()];

    /// <summary>E-mail and password of someone in a role.</summary>
    public (string Email, string Password) Login(string role)
    {
        var login = sheet.GetProperty("logins").EnumerateArray().First(l =>
            l.GetProperty("role").GetString() == role);
        return (login.GetProperty("email").GetString()!, login.GetProperty("password").GetString()!);
    }
}
