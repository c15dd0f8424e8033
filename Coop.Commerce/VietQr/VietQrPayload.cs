namespace Coop.Commerce.VietQr;

/// <summary>What a VietQR code says. Layout: NAPAS 247 QR v1.0 of September 2021.</summary>
/// <param name="OnePurchase">True for a code made for one purchase (tag 01 = 12).</param>
/// <param name="Bin">Six digits that name the bank or wallet.</param>
/// <param name="Account">Account or card number, at most 19 letters and digits.</param>
/// <param name="ToCard">True for a transfer to a card (QRIBFTTC), false to an account (QRIBFTTA).</param>
/// <param name="Amount">Whole đồng; null when the payer types it.</param>
/// <param name="Merchant">Tags 52 and 59 to 61: category, name, city, postal code; usually none.</param>
/// <param name="Additional">Sub-tags of 62: 01 bill, 05 reference, 08 purpose.</param>
public sealed record VietQrPayload(
    bool OnePurchase,
    string Bin,
    string Account,
    bool ToCard,
    long? Amount,
    IReadOnlyList<(string Tag, string Value)> Merchant,
    IReadOnlyList<(string Tag, string Value)> Additional)
{
    /// <summary>One transfer stays below this, whole đồng.</summary>
    public const long TransferLimit = 500_000_000;

    /// <summary>Characters of the purpose text.</summary>
    public const int PurposeLength = 25;

    /// <summary>The words that go into the transfer; null when there are none.</summary>
    public string? Purpose => Additional.Where(f => f.Tag == "08").Select(f => f.Value).FirstOrDefault();

    /// <summary>A code that asks one payer for one sum.</summary>
    /// <param name="purpose">Holds the order code; accents are folded, the rest dropped, cut to 25
    /// characters.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not above 0 and below 500,000,000
    /// đ.</exception>
    public static VietQrPayload ForOrder(string bin, string account, long amount, string purpose)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(amount);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(amount, TransferLimit);
        var words = BankText.Fold(purpose, PurposeLength);
        return new VietQrPayload(true, bin, account, false, amount, [], words.Length == 0 ? []
            : [("08", words)]);
    }
}
