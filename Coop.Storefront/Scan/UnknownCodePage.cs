using Coop.Storefront.Layout;

namespace Coop.Storefront.Scan;

/// <summary>
/// The scanned code is not in the books (404); template <c>UnknownCodeTemplate</c>. Names no product of
/// another co-op.
/// </summary>
/// <param name="Visit">The page's own facts.</param>
/// <param name="Code">The code as scanned, cut to 40 characters; shown escaped.</param>
/// <param name="Lot">The lot code when the lot is known and only the serial is not; else null.</param>
public sealed record UnknownCodePage(Visit Visit, string Code, string? Lot);
