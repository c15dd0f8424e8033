using Coop.Traceability.Decisions;

namespace Coop.Traceability.Book;

/// <summary>Why something about the records of the book was refused.</summary>
public abstract record BookRefusal : Refusal
{
    private BookRefusal() { }

    /// <summary>The co-op has none of this code.</summary>
    public sealed record NotFound(string Record) : BookRefusal, IUnknown
    {
        public override string Code => "record.not-found";
    }
}
