using System.ComponentModel.DataAnnotations;
using Coop.Traceability.Storage.Book;

namespace Coop.Storefront.Api;

/// <summary>What is right in place of what was entered.</summary>
public sealed record CorrectionBody<TRequest> where TRequest : BookRequest
{
    /// <summary>The fact that stood when it was read.</summary>
    [Length(36, 36)]
    public required string EventId { get; init; }

    /// <summary>Why; kept beside the book.</summary>
    [Length(1, 2000)]
    public required string Reason { get; init; }

    /// <summary>The whole fact as it was.</summary>
    public required TRequest Replacement { get; init; }
}

/// <summary>A record is taken back: it did not happen.</summary>
public sealed record RetractionBody
{
    /// <summary>The fact that stood when it was read.</summary>
    [Length(36, 36)]
    public required string EventId { get; init; }

    /// <summary>Why; kept beside the book.</summary>
    [Length(1, 2000)]
    public required string Reason { get; init; }
}

/// <summary>A finding was put right.</summary>
public sealed record FindingBody
{
    /// <summary>The local day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Member code of who did it.</summary>
    [Length(1, 20)]
    public string? By { get; init; }

    /// <summary>What was done; kept beside the book.</summary>
    [Length(1, 2000)]
    public string? Note { get; init; }
}

/// <summary>Whoever complained was answered.</summary>
public sealed record ReplyBody
{
    /// <summary>The local day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What was answered; kept beside the book.</summary>
    [Length(1, 2000)]
    public required string Reply { get; init; }
}
