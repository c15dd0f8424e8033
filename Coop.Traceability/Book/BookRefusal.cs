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

    /// <summary>A text is missing, too long, or holds a phone number or an address of a person.</summary>
    public sealed record TextInvalid(string Field, int Longest) : BookRefusal, IMalformed
    {
        public override string Code => "record.text-invalid";
    }

    /// <summary>A word is none of those allowed.</summary>
    public sealed record WordUnknown(string Field, string Word, string Allowed) : BookRefusal, IMalformed
    {
        public override string Code => "record.word-unknown";
    }

    /// <summary>A number is out of its bounds.</summary>
    public sealed record NumberInvalid(string Field, long Number, long Least, long Most)
        : BookRefusal, IMalformed
    {
        public override string Code => "record.number-invalid";
    }

    /// <summary>Something that must be named is not.</summary>
    public sealed record Missing(string Field) : BookRefusal, IMalformed
    {
        public override string Code => "record.missing";
    }

    /// <summary>An end lies before its beginning.</summary>
    public sealed record DaysReversed(string Field, DateOnly From, DateOnly To) : BookRefusal, IMalformed
    {
        public override string Code => "record.days-reversed";
    }

    /// <summary>A file is not named by a SHA-256.</summary>
    public sealed record EvidenceInvalid(string File) : BookRefusal, IMalformed
    {
        public override string Code => "record.evidence-invalid";
    }

    /// <summary>The day lies in the future.</summary>
    public sealed record Ahead(DateOnly On, DateTimeOffset Now) : BookRefusal
    {
        public override string Code => "record.ahead";
    }

    /// <summary>Empty packs of pesticides belong into a collection tank.</summary>
    /// <param name="Basis">The document that says so.</param>
    public sealed record PacksNeedTank(string Treatment, string Basis) : BookRefusal
    {
        public override string Code => "record.packs-need-tank";
    }

    /// <summary>The fact that was named is not the one that stands: somebody was faster.</summary>
    /// <param name="Current">The one that stands.</param>
    public sealed record NotCurrent(string Record, Guid EventId, Guid Current) : BookRefusal, IConflicting
    {
        public override string Code => "record.not-current";
    }

    /// <summary>The record was taken back already.</summary>
    public sealed record IsRetracted(string Record) : BookRefusal, IConflicting
    {
        public override string Code => "record.is-retracted";
    }

    /// <summary>A record keeps its kind.</summary>
    public sealed record KindDiffers(string Record, string Kind, string Other) : BookRefusal
    {
        public override string Code => "record.kind-differs";
    }

    /// <summary>There is nothing to be closed or answered in this record.</summary>
    public sealed record NothingOpen(string Record, DateOnly? DoneOn) : BookRefusal, IConflicting
    {
        public override string Code => "record.nothing-open";
    }
}
