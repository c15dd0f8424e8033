using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Coop.Storefront.Doubles.Bank;

/// <summary>A transfer somebody makes at the trial bank.</summary>
/// <param name="Amount">Whole đồng, 1 to 499,999,999: one transfer stays below 500 million.</param>
/// <param name="Content">What the payer writes; the bank mangles it as banks do.</param>
/// <param name="Account">The account that receives it.</param>
/// <param name="Plain">True: the text arrives exactly as written.</param>
/// <param name="Outgoing">Money that leaves the account.</param>
public sealed record BankTransfer(
    long Amount, string Content, string Account = "", Delivery Delivery = Delivery.Once, bool Plain = false,
    bool Outgoing = false);

/// <summary>What the bank did.</summary>
/// <param name="Id">The notice's number, which SePay would give.</param>
/// <param name="Reference">The bank's reference.</param>
/// <param name="Content">The text as it arrived.</param>
public sealed record TransferSent(long Id, string Reference, string Content);

/// <summary>
/// A bank whose account is watched by SePay: each transfer becomes a signed notice to the shop.
/// </summary>
public sealed class BankDouble(DoublesOptions options, Courier courier, TimeProvider clock)
{
    /// <summary>From this amount on the bank refuses an instant transfer.</summary>
    public const long Limit = 500_000_000;

    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Lock _gate = new();
    private long _last;

    /// <summary>Whether the bank takes the transfer.</summary>
    public static bool Takes(BankTransfer transfer) =>
        transfer.Amount is > 0 and < Limit && transfer.Content.Length <= 200;

    /// <summary>Moves the money and tells the shop at <paramref name="shop"/>.</summary>
    public async Task<TransferSent> SendAsync(BankTransfer transfer, Uri shop)
    {
        var now = clock.GetUtcNow();
        var id = NextId(now);
        var reference = "FT" + now.ToString("yyMMdd", CultureInfo.InvariantCulture)
            + RandomNumberGenerator.GetString("0123456789", 8);
        var content = transfer.Plain ? transfer.Content : BankText.Mangle(transfer.Content, id);
        var body = JsonSerializer.Serialize(
            new
            {
                id,
                gateway = "MBBank",
                transactionDate = now.ToOffset(TimeSpan.FromHours(7))
                    .ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
                accountNumber = transfer.Account,
                subAccount = (string?)null,
                code = (string?)null,
                content,
                transferType = transfer.Outgoing ? "out" : "in",
                description = "BankAPINotify " + content,
                transferAmount = transfer.Amount,
                accumulated = 0,
                referenceCode = reference,
            },
            Json);
        await courier.SendAsync([new Parcel(new Uri(shop, "/webhooks/sepay"), body, at => Sign(body, at))],
            transfer.Delivery);
        return new TransferSent(id, reference, content);
    }

    private Dictionary<string, string> Sign(string body, DateTimeOffset now)
    {
        var stamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var mac = HMACSHA256.HashData(
            Encoding.UTF8.GetBytes(options.SePaySecret), Encoding.UTF8.GetBytes($"{stamp}.{body}"));
        return new Dictionary<string, string>
        {
            ["X-SePay-Timestamp"] = stamp,
            ["X-SePay-Signature"] = "sha256=" + Convert.ToHexStringLower(mac),
        };
    }

    /// <summary>Rises always, over restarts too.</summary>
    private long NextId(DateTimeOffset now)
    {
        lock (_gate)
        {
            return _last = Math.Max(_last + 1, now.ToUnixTimeMilliseconds());
        }
    }
}
