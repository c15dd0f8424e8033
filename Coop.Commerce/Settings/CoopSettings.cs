using Coop.Commerce.Catalog;
using Coop.Commerce.Payments;

namespace Coop.Commerce.Settings;

/// <summary>What a co-op decides about itself and its shop. One per co-op.</summary>
public sealed record CoopSettings
{
    /// <summary>The one key there is.</summary>
    public const string Key = "coop";

    public string Id { get; init; } = Key;

    /// <summary>Raised by one with every saving; 0 before the first. What an edit must name.</summary>
    public long Version { get; init; }

    public Translated Name { get; init; } = Translated.None;

    /// <summary>Three characters of the printed-code alphabet that open every order code.</summary>
    public string OrderPrefix { get; init; } = "";

    /// <summary>Two or three letters that open every lot code.</summary>
    public string LotPrefix { get; init; } = "";

    public LegalData Legal { get; init; } = new();

    /// <summary>The account transfers go to; null until it is filled in.</summary>
    public BankAccount? Bank { get; init; }

    public HoldTimes Holds { get; init; } = new();

    public ShippingRate Shipping { get; init; } = new();

    /// <summary>Cash on delivery is offered up to this total, whole đồng; 0: never.</summary>
    public long CodLimit { get; init; } = 5_000_000;

    /// <summary>How many unpaid packs one phone number may have set aside at a time.</summary>
    public int MaxUnpaidUnits { get; init; } = 40;

    /// <summary>
    /// How many unpaid packs may be set aside for one address at a time, whatever the phones. Wider than for
    /// a
    /// phone: in a village one address line is often a whole hamlet. Goods fetched at the co-op do not count.
    /// </summary>
    public int MaxUnpaidUnitsAtAddress { get; init; } = 200;

    /// <summary>SePay's signing secrets, encrypted; two while one replaces the other.</summary>
    public IReadOnlyList<string> SePaySecrets { get; init; } = [];

    /// <summary>SePay's API key, encrypted; only where signatures cannot be had. Empty: refused.</summary>
    public string SePayApiKey { get; init; } = "";

    /// <summary>Stripe's secret key, encrypted; empty hides the card.</summary>
    public string StripeKey { get; init; } = "";

    /// <summary>Stripe's webhook secrets, encrypted; two while one replaces the other.</summary>
    public IReadOnlyList<string> StripeWebhookSecrets { get; init; } = [];

    /// <summary>Whether a recall is practised every night.</summary>
    public NightDrill Drill { get; init; } = new();

    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>True for invented data: every page says so.</summary>
    public bool Demo { get; init; }

    /// <summary>The shop takes orders only when the law's particulars and the account are filled
    /// in.</summary>
    public bool TakesOrders => Legal.IsComplete && Bank is not null && OrderPrefix.Length == 3;
}

/// <summary>What an online seller must state about itself.</summary>
public sealed record LegalData
{
    public string Name { get; init; } = "";

    public string Address { get; init; } = "";

    public string TaxCode { get; init; } = "";

    public string Phone { get; init; } = "";

    public string Email { get; init; } = "";

    public string Representative { get; init; } = "";

    public bool IsComplete =>
        new[] { Name, Address, TaxCode, Phone, Email, Representative }.All(text => text.Trim().Length > 0);
}

/// <summary>How long unpaid goods are set aside. Cash on delivery has no timer.</summary>
/// <remarks>
/// A card order is held 35 minutes and its session is asked for with an end 34 minutes after the intent, not
/// 30, although 30 is all a buyer is promised. Two rules of the provider meet here. It refuses a session
/// whose
/// end lies less than 30 minutes ahead when its own clock reads the call, so an end of exactly 30 fails by
/// the
/// seconds the call takes. And it takes a second call under the same idempotency key only with the same
/// parameters, so the end follows from the intent alone and may not move with a retry. From 34, four minutes
/// are left in which a call that was lost can be made again, unchanged, without falling under the minimum;
/// the
/// last minute of the hold makes the session end before the goods are released, never after.
/// See <see cref="Payments.IntendCard"/>.
/// </remarks>
public sealed record HoldTimes
{
    /// <summary>Shortest session the card provider opens, minutes from the moment it reads the
    /// call.</summary>
    public const int ShortestSession = 30;

    /// <summary>How long goods are held for a card order, minutes from the intent.</summary>
    public int CardMinutes { get; init; } = 35;

    /// <summary>Least life of a card session, minutes; the session ends a minute before the hold.</summary>
    public int CardSessionMinutes { get; init; } = ShortestSession;

    public int TransferTaskHours { get; init; } = 48;

    public int TransferReleaseHours { get; init; } = 72;

    /// <summary>Shortest hold in which a session of the promised life ends before the goods are released and
    /// one lost call can be made again, minutes.</summary>
    public int ShortestCardHold => CardSessionMinutes + 2;
}

/// <summary>A recall practised every night; off until somebody switches it on.</summary>
/// <param name="On">Whether it is on.</param>
/// <param name="Turn">Raised by one with every switching on; what waits since an earlier turn does
/// nothing.</param>
public sealed record NightDrill(bool On = false, int Turn = 0)
{
    /// <summary>The switch moved to where it is wanted.</summary>
    public NightDrill Switched(bool on) => on == On ? this : new NightDrill(on, on ? Turn + 1 : Turn);
}

/// <summary>A flat fee, waived from a threshold on. Whole đồng.</summary>
public sealed record ShippingRate
{
    public long Flat { get; init; } = 30_000;

    /// <summary>From this value of goods on shipping is free; 0: never free.</summary>
    public long FreeFrom { get; init; } = 500_000;

    /// <summary>The fee for goods of this value.</summary>
    public long For(string method, long goods) =>
        method == "pickup" || (FreeFrom > 0 && goods >= FreeFrom) ? 0 : Flat;
}

/// <summary>Which co-op answers on a host name. One list for the whole platform.</summary>
public sealed record CoopHost(string Id, string Tenant);
