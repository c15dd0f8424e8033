using Marten;

namespace Coop.Traceability.Storage.Book;

/// <summary>What is kept in the store about the records of the book: streams, event names, indexes.</summary>
internal static class BookStreams
{
    public static void Configure(StoreOptions options)
    {
    }
}
