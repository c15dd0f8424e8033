namespace Coop.Traceability.Book;

/// <summary>The record types of the book, as stored and sent.</summary>
public static class BookKinds
{
    public const string Risk = "risk";
    public const string Planting = "planting";
    public const string Fertilising = "fertilising";
    public const string Composting = "composting";
    public const string Care = "care";
    public const string Storage = "storage";
    public const string Waste = "waste";
    public const string Calibration = "calibration";
    public const string Accident = "accident";
    public const string Training = "training";
    public const string Inspection = "inspection";
    public const string Complaint = "complaint";
    public const string Lab = "lab";
    public const string Facility = "facility";

    private static readonly Dictionary<string, string> Prefixes = new()
    {
        [Facility] = "CS", [Risk] = "DG", [Planting] = "CG", [Fertilising] = "BP", [Composting] = "UP",
        [Care] = "CH", [Storage] = "KH", [Waste] = "CT", [Calibration] = "TB", [Accident] = "TN",
        [Training] = "TH", [Inspection] = "KT", [Complaint] = "KN", [Lab] = "XN",
    };

    /// <summary>In the order in which the book has them.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Prefixes.Keys];

    /// <summary>What opens the codes of a kind, for example BP for bón phân.</summary>
    public static string Prefix(string kind) => Prefixes[kind];
}
