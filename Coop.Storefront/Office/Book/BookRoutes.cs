using Coop.Storefront.Account;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Front;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Office.Book;

/// <summary>The office's pages about the records of the book.</summary>
internal static class BookRoutes
{
    /// <summary>What the table of contents names.</summary>
    public static readonly IReadOnlyList<BookLink> Links =
        [new(BookPaths.Book, OfficeBookTexts.Book, Right.Field)];

    /// <summary>All are open to group leaders; each kind's sheet says who may use it.</summary>
    /// <param name="field">Group leaders and above.</param>
    /// <param name="office">The office and the director.</param>
    /// <param name="director">The director only.</param>
    public static void MapBook(
        RouteGroupBuilder field, RouteGroupBuilder office, RouteGroupBuilder director)
    {
        field.Get(BookPaths.Book, desk => Task.FromResult(RecordPages.Contents(desk)));
        field.Get(BookPaths.Kind, RecordPages.ListAsync);
        field.Get(BookPaths.New, RecordPages.NewAsync);
        field.Post(BookPaths.New, RecordPages.PostNewAsync);
        field.Get(BookPaths.Record, RecordPage.ShowAsync);
        field.Get(BookPaths.Correct, CorrectPage.ShowAsync);
        field.Post(BookPaths.Correct, CorrectPage.PostAsync);
        field.Post(BookPaths.Retract, CorrectPage.PostRetractAsync);
        office.Post(BookPaths.Finish, FinishPage.PostAsync);
        field.Get(BookPaths.Print, LogPage.ShowAsync);
        _ = director;
    }
}
