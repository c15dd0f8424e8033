using Coop.Traceability.Sides;

namespace Coop.Traceability.Purchasing;

/// <summary>What looking at leaf came to. Failed leaf is kept apart and not paid for.</summary>
/// <param name="Result">pass, fail or discount.</param>
/// <param name="DiscountDong">Taken off the whole amount; null when it is a share or there is none.</param>
/// <param name="DiscountPercent">Taken off, 1 to 99; null when it is an amount or there is none.</param>
/// <param name="Reason">Where the reason lies; null only when it passed.</param>
public sealed record LeafCheck(
    string Result, long? DiscountDong = null, int? DiscountPercent = null, SideRef? Reason = null)
{
    public const string Pass = "pass";
    public const string Fail = "fail";
    public const string Discount = "discount";

    /// <summary>Nothing to say against it.</summary>
    public static readonly LeafCheck Passed = new(Pass);

    /// <summary>Whether it is kept apart and not paid for.</summary>
    public bool Failed() => Result == Fail;

    /// <summary>The first fault; null when it has none.</summary>
    public PurchaseRefusal? Fault() => Result switch
    {
        Pass => null,
        Fail => Reason is null ? new PurchaseRefusal.ReasonWanted(Result) : null,
        Discount when Reason is null => new PurchaseRefusal.ReasonWanted(Result),
        Discount when (DiscountDong is null) == (DiscountPercent is null) =>
            new PurchaseRefusal.DiscountInvalid(DiscountDong, DiscountPercent),
        Discount when DiscountDong is <= 0 || DiscountPercent is <= 0 or > 99 =>
            new PurchaseRefusal.DiscountInvalid(DiscountDong, DiscountPercent),
        Discount => null,
        _ => new PurchaseRefusal.CheckUnknown(Result),
    };
}
