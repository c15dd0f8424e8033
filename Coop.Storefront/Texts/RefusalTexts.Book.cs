using Coop.Traceability.Book;

namespace Coop.Storefront.Texts;

/// <summary>What is refused about the records of the book.</summary>
public static partial class RefusalTexts
{
    private static Phrase? Book(BookRefusal refusal) => refusal switch
    {
        BookRefusal.NotFound no => new($"Không có mục sổ {no.Record}.", $"There is no record {no.Record}."),
        _ => null,
    };
}
