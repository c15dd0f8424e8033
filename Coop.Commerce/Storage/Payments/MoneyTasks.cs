using Coop.Commerce.Storage.Orders;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Tasks;

namespace Coop.Commerce.Storage.Payments;

/// <summary>Kinds of tasks this library raises for the office.</summary>
public static class MoneyTaskKinds
{
    /// <summary>Money must go back; the subject is the order's code.</summary>
    public const string RefundDue = "refund-due";

    /// <summary>A transfer found no order; the subject is the transfer's key.</summary>
    public const string TransferUnknown = "transfer-unknown";

    /// <summary>The card provider speaks of another amount than was asked; the subject is the order's
    /// code.</summary>
    public const string CardDiffers = "card-differs";

    /// <summary>A provider sent something that could not be read; the subject is the vault's key of the
    /// bytes.</summary>
    public const string OddNotice = "odd-notice";
}

/// <summary>Raises tasks about money that a person must look at.</summary>
internal static class MoneyTasks
{
    /// <summary>An order was closed: what was paid for it must go back.</summary>
    public static void AfterClosing(OpenOrder open) => RefundDue(open, 0);

    /// <summary>An order was stopped: any money paid for it is looked at, also when part has left.</summary>
    public static void AfterStopping(OpenOrder open)
    {
        if (open.Payment.Net() > 0)
        {
            open.Session.RaiseTask(MoneyTaskKinds.RefundDue, open.Order.Code.Value, []);
        }
    }

    /// <summary>Something must go back, and more than before this transaction.</summary>
    public static void RefundDue(OpenOrder open, long before)
    {
        if (open.Payment.RefundDue() > before)
        {
            open.Session.RaiseTask(MoneyTaskKinds.RefundDue, open.Order.Code.Value, []);
        }
    }
}
