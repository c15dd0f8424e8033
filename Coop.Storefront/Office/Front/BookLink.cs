using Coop.Storefront.Account;
using Coop.Storefront.Layout;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Office.Front;

/// <summary>A line of the office's table of contents.</summary>
/// <param name="Path">Where it leads.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Right">Who sees it.</param>
public sealed record BookLink(PathPair Path, Phrase Name, Right Right);
