using Coop.Storefront.Layout;

namespace Coop.Storefront.Scan;

/// <summary>Every record of a lot with its fingerprint; template <c>LotBookTemplate</c>.</summary>
/// <param name="Visit">The page's own facts.</param>
/// <param name="LotCode">The lot's code.</param>
/// <param name="SealedUpTo">Day of the newest signed head, or null.</param>
/// <param name="Lines">The records, the oldest first.</param>
/// <param name="BundleUrl">Where the whole is as a file.</param>
/// <param name="Releases">The confirmations of its runs, a sentence each.</param>
public sealed record LotBookPage(
    Visit Visit, string LotCode, DateOnly? SealedUpTo, IReadOnlyList<LotBookLine> Lines, string BundleUrl,
    IReadOnlyList<string> Releases);

/// <summary>One record.</summary>
/// <param name="What">Its kind in words.</param>
/// <param name="Hash">Lower-case hexadecimal SHA-256.</param>
/// <param name="Position">Its line in the sealed log, or null while it is not sealed.</param>
/// <param name="ProofUrl">Its inclusion proof, or null while it is not sealed.</param>
public sealed record LotBookLine(
    string What, DateTimeOffset RecordedAt, string Hash, long? Position, string? ProofUrl);
