namespace Coop.Storefront.Layout;

/// <summary>Addresses about the records of the book.</summary>
public static class BookPaths
{
}
