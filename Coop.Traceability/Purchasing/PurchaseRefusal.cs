using Coop.Traceability.Decisions;

namespace Coop.Traceability.Purchasing;

/// <summary>Why something about buying leaf from members was refused.</summary>
public abstract record PurchaseRefusal : Refusal
{
    private PurchaseRefusal() { }

    /// <summary>The co-op has none of this code.</summary>
    public sealed record NotFound(string Purchase) : PurchaseRefusal, IUnknown
    {
        public override string Code => "purchase.not-found";
    }

    /// <summary>The decision behind a list must be named, in at most so many characters.</summary>
    public sealed record DocumentInvalid(int Longest) : PurchaseRefusal, IMalformed
    {
        public override string Code => "purchase.document-invalid";
    }

    /// <summary>A list without any price.</summary>
    public sealed record NoPrices : PurchaseRefusal, IMalformed
    {
        public override string Code => "purchase.no-prices";
    }

    /// <summary>There is no such plucking grade.</summary>
    public sealed record GradeUnknown(string Grade) : PurchaseRefusal, IMalformed
    {
        public override string Code => "purchase.grade-unknown";
    }

    /// <summary>No price, or more than leaf can cost. Đồng a kilogram.</summary>
    public sealed record PriceInvalid(string Grade, long PricePerKg, long Most) : PurchaseRefusal, IMalformed
    {
        public override string Code => "purchase.price-invalid";
    }

    /// <summary>A share of good leaf is 0 to 100 per cent.</summary>
    public sealed record QualityInvalid(int Percent) : PurchaseRefusal, IMalformed
    {
        public override string Code => "purchase.quality-invalid";
    }

    /// <summary>One grade has two prices from the same share on.</summary>
    public sealed record BandTwice(string Grade, int FromPercent) : PurchaseRefusal, IMalformed
    {
        public override string Code => "purchase.band-twice";
    }

    /// <summary>There is no such answer to looking at leaf.</summary>
    public sealed record CheckUnknown(string Result) : PurchaseRefusal, IMalformed
    {
        public override string Code => "purchase.check-unknown";
    }

    /// <summary>Failing or discounting leaf needs a reason.</summary>
    public sealed record ReasonWanted(string Result) : PurchaseRefusal, IMalformed
    {
        public override string Code => "purchase.reason-wanted";
    }

    /// <summary>A discount is either so many đồng or 1 to 99 per cent.</summary>
    public sealed record DiscountInvalid(long? Dong, int? Percent) : PurchaseRefusal, IMalformed
    {
        public override string Code => "purchase.discount-invalid";
    }

    /// <summary>The discount is more than the leaf is worth. Đồng.</summary>
    public sealed record DiscountTooBig(long Discount, long Gross) : PurchaseRefusal
    {
        public override string Code => "purchase.discount-too-big";
    }

    /// <summary>Leaf that failed cannot go to the VietGAP line.</summary>
    public sealed record FailedForVietGap(int? QualityPercent) : PurchaseRefusal
    {
        public override string Code => "purchase.failed-for-vietgap";
    }

    /// <summary>No list of prices holds on the day, or it lacks the grade.</summary>
    public sealed record NoPrice(string Grade, DateOnly On) : PurchaseRefusal
    {
        public override string Code => "purchase.no-price";
    }

    /// <summary>The price depends on the share of good leaf, which is not known.</summary>
    public sealed record QualityWanted(string Grade) : PurchaseRefusal
    {
        public override string Code => "purchase.quality-wanted";
    }

    /// <summary>It has its price; a wrong one is put right with a reason.</summary>
    public sealed record PricedAlready(string Purchase, long Amount) : PurchaseRefusal, IConflicting
    {
        public override string Code => "purchase.priced-already";
    }

    /// <summary>It has no price yet, so there is none to put right.</summary>
    public sealed record NotPriced(string Purchase) : PurchaseRefusal, IConflicting
    {
        public override string Code => "purchase.not-priced";
    }
}
