using Coop.Storefront.Layout;

namespace Coop.Storefront.Shop;

/// <summary>Something went wrong, in the look of the shop; template <c>ProblemTemplate</c>.</summary>
/// <param name="Visit">The page's own facts.</param>
/// <param name="Status">400, 401, 403, 404, 405, 409, 413, 422, 429, 500 or 503; any other is told as
/// 500.</param>
/// <param name="Detail">What exactly, in the page's language, when known: "Còn 3 gói, bạn đặt 5 gói."</param>
/// <param name="Back">Where to go on, or null for the first page.</param>
/// <param name="Reference">What to read out on the phone so that the fault is found; or null.</param>
public sealed record ProblemPage(Visit Visit, int Status, string? Detail, string? Back, string? Reference);
