using System.Text.Json.Serialization;
using Coop.Traceability.Genealogy;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Plots;

namespace Coop.Traceability.Lots;

/// <summary>
/// The story of a lot, told from the facts of its whole ancestry. Public: it names a household only where
/// that household consents, places plots to about a kilometre, and knows no order and no buyer. Weights are
/// grams.
/// </summary>
/// <param name="Kind">leaf, tea or packs.</param>
/// <param name="TeaType">green, black or white; null for fresh leaf.</param>
/// <param name="On">The day it came to be: received, finished or packed.</param>
/// <param name="Publishable">False while a yield behind it waits for its reason.</param>
/// <param name="Isolated">Leaf picked under a waiting time went into it.</param>
/// <param name="Fresh">The fresh leaf it stands for.</param>
/// <param name="Timeline">What happened, the oldest first.</param>
/// <param name="Facts">Every fact the story rests on, with its hash.</param>
public sealed record LotStory(
    LotCode Code, string Kind, string Grade, string? TeaType, DateOnly On, long Grams, long Fresh,
    bool Publishable,
    bool Isolated, StoryPacks? Packs, StoryClaim Claim, IReadOnlyList<StoryStep> Timeline,
    IReadOnlyList<StoryHousehold> Households, IReadOnlyList<StoryPlot> Plots, IReadOnlyList<StoryRun> Runs,
    IReadOnlyList<StoryHash> Facts)
{
    /// <summary>Where every gram of the lot is.</summary>
    public MassBalance? Balance { get; init; }

    /// <summary>Whether it is shown; null when it always was.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public StoryDisplay? Display { get; init; }

    /// <summary>Whether nothing of it but a notice is public.</summary>
    public bool IsHidden() => Display is { State: LotDisplay.Suspended or LotDisplay.Cancelled };
}

/// <summary>Whether a lot is shown, and why.</summary>
/// <param name="State">suspended, restored or cancelled.</param>
/// <param name="Basis">The document and article it rests on.</param>
/// <param name="By">Who asked: authority or coop.</param>
/// <param name="Since">When that state began.</param>
public sealed record StoryDisplay(string State, string Basis, string By, DateTimeOffset Since)
{
    /// <summary>What is public of a lot's display; null when nobody ever asked to hide it.</summary>
    public static StoryDisplay? Of(Lot lot) => lot.Display is { } display
        ? new StoryDisplay(display.State, display.Basis, display.By, display.Since.At)
        : null;
}

/// <summary>What was packed.</summary>
/// <param name="ProductKey">GTIN-14, else the product's slug.</param>
/// <param name="SerialRoot">Merkle root over the serials.</param>
public sealed record StoryPacks(
    string Sku, Gtin? Gtin, string ProductKey, long NetGrams, int Units, DateOnly PackedOn,
    DateOnly BestBefore,
    string SerialRoot);

/// <summary>Whether the VietGAP claim stands, and if not, why.</summary>
public sealed record StoryClaim(bool Kept, IReadOnlyList<StoryClaimLoss> Losses)
{
    /// <summary>What it rests on; empty when it does not stand.</summary>
    public IReadOnlyList<StoryCertificate> Certificates { get; init; } = [];

    /// <summary>Organic certificates that cover all of its leaf; empty when none do.</summary>
    public IReadOnlyList<StoryCertificate> Organic { get; init; } = [];
}

/// <summary>A certificate a claim rests on, as it is printed.</summary>
/// <param name="Standard">The edition of the standard, for example <c>TCVN 11892-1:2026</c>.</param>
public sealed record StoryCertificate(
    string Code, string Number, string Standard, string Body, DateOnly IssuedOn, DateOnly? ExpiresOn);

/// <summary>One reason, at the lot where it arose.</summary>
/// <param name="Why">Word of <see cref="ClaimLossReason"/>.</param>
/// <param name="Lot">The lot that had no claim of its own.</param>
/// <param name="FirstPickingOn">First day of picking after the spraying; null when unknown.</param>
public sealed record StoryClaimLoss(
    string Why, LotCode Lot, string? Plot, DateOnly? PickedOn, string? TradeName, DateOnly? SprayedOn,
    int? PhiDays,
    DateOnly? FirstPickingOn)
{
    /// <summary>Number of the certificate concerned; null when there is none.</summary>
    public string? Certificate { get; init; }
}

/// <summary>One thing that happened; fields that do not belong to its kind are null.</summary>
/// <param name="Stage">One of <see cref="Stages.All"/>.</param>
/// <param name="Kind">One of <see cref="Steps"/>.</param>
/// <param name="At">The instant; null where only the day is known.</param>
/// <param name="Late">Whether it was written down days after it happened.</param>
public sealed record StoryStep(string Stage, string Kind, DateOnly On, DateTimeOffset? At, bool Late)
{
    public LotCode? Lot { get; init; }

    public LotCode? Batch { get; init; }

    public string? Plot { get; init; }

    public string? Household { get; init; }

    public string? Grade { get; init; }

    public long? Grams { get; init; }

    public int? Units { get; init; }

    /// <summary>Which step of a run it was; see <see cref="BatchSteps"/>.</summary>
    public string? Work { get; init; }

    /// <summary>Temperature in tenths of a degree Celsius.</summary>
    public int? Tenths { get; init; }

    public string? TradeName { get; init; }

    public int? PhiDays { get; init; }

    public DateOnly? FirstPickingOn { get; init; }

    /// <summary>Whether what was entered first has been corrected; the step shows how it was.</summary>
    public bool Corrected { get; init; }

    /// <summary>What the book says was used, done, measured or taught.</summary>
    public string? Detail { get; init; }

    /// <summary>Whether a sample was good.</summary>
    public bool? Passed { get; init; }
}

/// <summary>A household whose leaf is in the lot.</summary>
/// <param name="Name">Only with its consent; else pages say "Hộ {code}".</param>
/// <param name="Grams">Its share of the lot; the shares of all households together are the lot.</param>
/// <param name="AreaM2">Its plots in this story, together.</param>
public sealed record StoryHousehold(
    string Code, string Hamlet, string? Name, long Grams, long AreaM2, IReadOnlyList<string> Plots);

/// <summary>A plot whose leaf is in the lot.</summary>
/// <param name="Name">Only with the household's consent.</param>
/// <param name="Near">The place to two decimals of a degree; null when unknown.</param>
/// <param name="Grams">Its share of the lot.</param>
public sealed record StoryPlot(
    string Code, string Household, string? Name, long AreaM2, string Cultivar, GeoPoint? Near, long Grams,
    IReadOnlyList<DateOnly> PickedOn);

/// <summary>A run in the ancestry.</summary>
/// <param name="YieldPercent">Tea out of fresh leaf, one decimal.</param>
public sealed record StoryRun(
    LotCode Code, string TeaType, DateTimeOffset StartedAt, DateTimeOffset FinishedAt, long InputGrams,
    long OutputGrams, long LossGrams, decimal YieldPercent, bool WithinBand, bool Explained, string Operator);

/// <summary>A fact, so that anybody can ask for it and compare.</summary>
/// <param name="Type">Its stored name.</param>
/// <param name="Hash">SHA-256 as in its header.</param>
public sealed record StoryHash(Guid Id, string Type, DateTimeOffset RecordedAt, string Hash);
