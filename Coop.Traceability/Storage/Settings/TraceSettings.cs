using Coop.Traceability.Lots;

namespace Coop.Traceability.Storage.Settings;

/// <summary>What a co-op decides about its records. One per co-op; without it the defaults hold.</summary>
public sealed record TraceSettings
{
    /// <summary>The one key there is.</summary>
    public const string Key = "trace";

    public string Id { get; init; } = Key;

    /// <summary>
    /// Two or three letters that open every lot code; null: the initials of the co-op's key.
    /// </summary>
    public string? LotPrefix { get; init; }

    /// <summary>What is written down more than so many days after it happened is marked as late.</summary>
    public int LateAfterDays { get; init; } = 3;

    /// <summary>The co-op's own yield bands; they go before the defaults.</summary>
    public IReadOnlyList<YieldBand> Bands { get; init; } = [];

    /// <summary>
    /// The prefix in force: the one set, else the initials of a key like <c>trung-long</c>.
    /// </summary>
    public string PrefixFor(string tenant)
    {
        var initials = tenant.ToUpperInvariant().Split('-', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word[0]).Where(char.IsAsciiLetterOrDigit).Take(3);
        return LotPrefix is { Length: > 0 } set ? set : string.Concat(initials).PadRight(2, 'X');
    }
}
