using Coop.Storefront.Drawings;

namespace Coop.Storefront.Scan;

/// <summary>The story of one packed lot, as both the pack's page and the lot's page tell it.</summary>
/// <param name="Product">The product's name in the page's language.</param>
/// <param name="Slug">Last segment of the product's address.</param>
/// <param name="Look">Which pack is drawn.</param>
/// <param name="LotCode">The lot's code.</param>
/// <param name="NetGrams">Net weight of one pack in grams.</param>
/// <param name="PickedFrom">First picking day of its leaf.</param>
/// <param name="PickedTo">Last picking day of its leaf.</param>
/// <param name="PackedOn">When it was packed.</param>
/// <param name="BestBefore">Best before, or null.</param>
/// <param name="Growers">Who grew it: named only with their consent.</param>
/// <param name="Hamlet">The hamlet or hamlets they live in.</param>
/// <param name="Claims">VietGAP, OCOP and the like, each with its number; lost ones too.</param>
/// <param name="Stages">The road of the lot, oldest first.</param>
/// <param name="Place">Where it grows.</param>
/// <param name="Corrections">What was put right after it was written, oldest first; may be empty.</param>
/// <param name="Proof">How far the book is sealed, or null before the first event has a hash.</param>
/// <param name="Producer">The producer's legal name.</param>
/// <param name="ProducerAddress">The producer's address.</param>
public sealed record LotFacts(
    string Product,
    string Slug,
    TeaLook Look,
    string LotCode,
    long NetGrams,
    DateOnly PickedFrom,
    DateOnly PickedTo,
    DateOnly PackedOn,
    DateOnly? BestBefore,
    Growers Growers,
    string Hamlet,
    IReadOnlyList<PackClaim> Claims,
    IReadOnlyList<Stage> Stages,
    GrowingPlace Place,
    IReadOnlyList<BookCorrection> Corrections,
    BookProof? Proof,
    string Producer,
    string ProducerAddress);

/// <summary>Who grew the leaf of a lot.</summary>
/// <param name="Households">How many households.</param>
/// <param name="Named">Public names of those who consented (<c>Hộ bà Lan</c>); the others are only
/// counted.</param>
public sealed record Growers(long Households, IReadOnlyList<string> Named);

/// <summary>Something the pack claims, with the number that proves it.</summary>
/// <param name="Name"><c>VietGAP</c>, <c>OCOP</c>.</param>
/// <param name="Number">Certificate number, or empty.</param>
/// <param name="Note">One line in the page's language: body, scope, how the lot meets it.</param>
/// <param name="ValidTo">Last day of validity, or null.</param>
/// <param name="Stars">Stars to draw, 0 for none (OCOP 3–5).</param>
/// <param name="Lost">True when this lot may no longer carry it; <paramref name="Note"/> says why.</param>
public sealed record PackClaim(
    string Name, string Number, string Note, DateOnly? ValidTo, int Stars, bool Lost);

/// <summary>One step of the lot's road.</summary>
/// <param name="Kind">Which step: chooses the drawing.</param>
/// <param name="When">When, formatted: a day, a month, a day and part of day.</param>
/// <param name="Title">What happened, in a few words.</param>
/// <param name="Text">Plain sentences with the numbers; may be empty.</param>
public sealed record Stage(StageKind Kind, string When, string Title, string Text);

/// <summary>The steps a lot goes through.</summary>
public enum StageKind
{
    /// <summary>Care of the garden: fertiliser, spraying, waiting.</summary>
    Garden,

    /// <summary>Picking and weighing the leaf.</summary>
    Picking,

    /// <summary>Pan, rolling, drying.</summary>
    Making,

    /// <summary>Packing and labelling.</summary>
    Packing,

    /// <summary>On its way to the buyer.</summary>
    Shipping,

    /// <summary>A check, test or certificate.</summary>
    Checking,

    /// <summary>A hold or a recall.</summary>
    Warning,
}

/// <summary>Where a lot grows. Never finer than the commune unless the growers consented.</summary>
/// <param name="Name">Commune and province in force now.</param>
/// <param name="FormerName">The names before 01/07/2025 when packs still carry them; else null.</param>
/// <param name="Plots">How many plots.</param>
/// <param name="AreaM2">Their area together, in square metres.</param>
/// <param name="PlotNames">Names of plots whose growers consented; may be empty.</param>
public sealed record GrowingPlace(
    string Name, string? FormerName, long Plots, long AreaM2, IReadOnlyList<string> PlotNames);

/// <summary>Something that was put right in the book.</summary>
/// <param name="On">The day it was put right.</param>
/// <param name="Text">What was written before, what holds now, and why.</param>
public sealed record BookCorrection(DateOnly On, string Text);

/// <summary>How the book of this lot can be checked.</summary>
/// <param name="Records">How many records it holds.</param>
/// <param name="Hash">Hash of the newest record, as lower-case hex; the page shows its first twelve
/// characters.</param>
/// <param name="SealedUpTo">The day up to which the book is sealed, or null when the sealing is still to
/// come.</param>
/// <param name="CheckUrl">Where one can check it oneself, or null.</param>
public sealed record BookProof(long Records, string Hash, DateOnly? SealedUpTo, string? CheckUrl);

/// <summary>Buying the same tea again.</summary>
/// <param name="Sku">What the cart is told.</param>
/// <param name="Price">Price in đồng, VAT included.</param>
/// <param name="NetGrams">Net weight in grams.</param>
/// <param name="PiecesLeft">Pieces available, more than zero.</param>
public sealed record BuyAgain(string Sku, long Price, long NetGrams, long PiecesLeft);
