using Coop.Storefront.Layout;

namespace Coop.Storefront.Checkout;

/// <summary>How to pay one order by bank transfer; template <c>PaymentTemplate</c>.</summary>
/// <param name="Visit">The page's own facts.</param>
/// <param name="OrderCode">The order's code.</param>
/// <param name="Amount">What is to be paid, in đồng.</param>
/// <param name="Bank">Where to.</param>
/// <param name="Content">The transfer's message: the order code.</param>
/// <param name="QrPayload">The VietQR text to draw.</param>
/// <param name="PayBefore">When the pieces are released if no money came.</param>
/// <param name="State">Whether the money has come.</param>
public sealed record PaymentPage(
    Visit Visit,
    string OrderCode,
    long Amount,
    BankAccount Bank,
    string Content,
    string QrPayload,
    DateTimeOffset PayBefore,
    TransferState State);

/// <summary>The co-op's account.</summary>
/// <param name="BankName">The bank's name.</param>
/// <param name="Number">Account number.</param>
/// <param name="Holder">Holder, upper case without marks, as banks print it.</param>
public sealed record BankAccount(string BankName, string Number, string Holder);

/// <summary>Whether a transfer has come.</summary>
public enum TransferState
{
    /// <summary>Waiting for the money.</summary>
    Waiting,

    /// <summary>The money came; nothing is to be done.</summary>
    Paid,

    /// <summary>The time is over; the pieces were released.</summary>
    Expired,
}
