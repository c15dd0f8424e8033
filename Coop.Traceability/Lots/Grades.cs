namespace Coop.Traceability.Lots;

/// <summary>Grades of leaf and of tea.</summary>
public static class Grades
{
    /// <summary>
    /// Plucking grades: one bud, bud and one leaf, bud and two leaves, two leaves, heritage trees.
    /// </summary>
    public static readonly IReadOnlyList<string> Leaf =
        ["1-tom", "1-tom-1-la", "1-tom-2-la", "2-la", "cay-di-san"];

    /// <summary>Tea grades in daily use, low to high; a co-op may use others of the same form.</summary>
    public static readonly IReadOnlyList<string> Tea = ["cam", "bom", "chinh", "moc-cau", "non-tom", "dinh"];

    /// <summary>Most characters of a grade.</summary>
    public const int Longest = 30;

    /// <summary>Whether the text has the form of a tea grade: lower-case words with single dashes.</summary>
    public static bool FitsTea(string? grade) =>
        grade is { Length: > 0 and <= Longest }
        && grade.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-')
        && grade[0] != '-' && grade[^1] != '-' && !grade.Contains("--", StringComparison.Ordinal);
}
