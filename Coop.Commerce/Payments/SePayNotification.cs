using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Payments;

/// <summary>One notice of SePay, which watches the co-op's own account and holds no money.</summary>
/// <param name="Id">SePay's number of the movement; booked once.</param>
/// <param name="Incoming">False for money that left.</param>
/// <param name="Amount">Whole đồng.</param>
/// <param name="Content">What the bank says was written; may hold names.</param>
public sealed record SePayNotification(
    string Id, bool Incoming, long Amount, string AccountNumber, string Content, string Reference,
    DateTimeOffset ReceivedAt)
{
    /// <summary>How far a notice's own time may lie from ours, either way.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    /// <summary>Header with the time of signing, seconds since 1970.</summary>
    public const string TimestampHeader = "X-SePay-Timestamp";

    /// <summary>Header with <c>sha256=</c> and the signature in hexadecimal.</summary>
    public const string SignatureHeader = "X-SePay-Signature";

    /// <summary>
    /// Whether the notice is SePay's. Works on the bytes as they came: the signature covers
    /// <c>{timestamp}.{body}</c>. With <paramref name="apiKey"/> given and no signature sent, the header
    /// <c>Authorization: Apikey KEY</c> is accepted instead; that proves less and is off by default.
    /// </summary>
    public static bool Verify(
        ReadOnlySpan<byte> rawBody,
        Func<string, string?> header,
        IReadOnlyCollection<string> secrets,
        DateTimeOffset now,
        string? apiKey = null)
    {
        if (header(SignatureHeader) is not { } signature)
        {
            return apiKey is { Length: > 0 } && Same("Apikey " + apiKey, header("Authorization") ?? "");
        }

        var stamp = header(TimestampHeader) ?? "";
        if (!long.TryParse(stamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            || seconds > 253_402_300_799
            || (now - DateTimeOffset.FromUnixTimeSeconds(seconds)).Duration() > Window)
        {
            return false;
        }

        var signed = new byte[stamp.Length + 1 + rawBody.Length];
        Encoding.ASCII.GetBytes(stamp + ".", signed);
        rawBody.CopyTo(signed.AsSpan(stamp.Length + 1));
        return secrets.Count(secret => secret.Length > 0 && Same(Sign(secret, signed), signature)) > 0;
    }

    /// <summary>Reads a verified notice; false when it is not one.</summary>
    public static bool TryRead(ReadOnlyMemory<byte> rawBody, out SePayNotification? notice)
    {
        notice = null;
        try
        {
            using var json = JsonDocument.Parse(rawBody);
            notice = Read(json.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException
            or KeyNotFoundException or OverflowException)
        {
            return false;
        }

        return notice is not null;
    }

    /// <summary>The signature SePay would send for a body; for tests and for the stand-in of
    /// Development.</summary>
    public static string SignatureOf(string secret, long timestamp, ReadOnlySpan<byte> rawBody)
    {
        var stamp = Encoding.ASCII.GetBytes(timestamp.ToString(CultureInfo.InvariantCulture) + ".");
        return Sign(secret, [.. stamp, .. rawBody]);
    }

    private static SePayNotification? Read(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object || Text(body, "id").Length == 0)
        {
            return null;
        }

        return new SePayNotification(
            Text(body, "id"),
            Text(body, "transferType") == "in",
            Whole(body.GetProperty("transferAmount").GetDecimal()),
            Text(body, "accountNumber"),
            Text(body, "content"),
            Text(body, "referenceCode"),
            new DateTimeOffset(
                DateTime.ParseExact(Text(body, "transactionDate"), "yyyy-MM-dd HH:mm:ss",
                    CultureInfo.InvariantCulture), FieldTime.Offset));
    }

    private static long Whole(decimal amount) => amount == decimal.Truncate(amount) && amount > 0
        ? (long)amount
        : throw new FormatException("The amount is not whole đồng.");

    private static string Text(JsonElement body, string name) => body.TryGetProperty(name, out var value)
        ? value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.Number => value.GetRawText(),
            _ => "",
        }
        : "";

    private static string Sign(string secret, ReadOnlySpan<byte> signed) =>
        "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), signed));

    private static bool Same(string right, string given) => CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(right), Encoding.UTF8.GetBytes(given));
}
