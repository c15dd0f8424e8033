using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Coop.Browser.Tests.Server;

namespace Coop.Browser.Tests.Journeys;

/// <summary>The bank's messenger: tells the shop of a transfer, signed as SePay signs.</summary>
internal static class Bank
{
    public static async Task<HttpResponseMessage> TellAsync(
        RunningShop shop, string secret, long id, string content, long amount)
    {
        var now = DateTimeOffset.UtcNow;
        var body = JsonSerializer.Serialize(new
        {
            id,
            gateway = "Agribank",
            transactionDate = now.ToOffset(TimeSpan.FromHours(7))
                .ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            accountNumber = "0000123456789",
            subAccount = (string?)null,
            code = (string?)null,
            content = $"MBVCB {id} {content} chuyen tien",
            transferType = "in",
            description = "",
            transferAmount = amount,
            accumulated = 0,
            referenceCode = string.Create(CultureInfo.InvariantCulture, $"FT{id}"),
        });
        var timestamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var mac = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret),
            Encoding.UTF8.GetBytes($"{timestamp}.{body}"));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/webhooks/sepay")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("X-SePay-Timestamp", timestamp);
        request.Headers.Add("X-SePay-Signature", $"sha256={Convert.ToHexStringLower(mac)}");
        return await shop.Http.SendAsync(request);
    }
}
