using System.Text.RegularExpressions;
using Coop.Traceability.Moments;

namespace Coop.Traceability.Supplies;

/// <summary>Facts about lists of active ingredients. Each list loaded is a stream of its own.</summary>
public abstract record ActivesEvent
{
    private ActivesEvent() { }

    /// <summary>The co-op loaded a list from a file; lists loaded before stay.</summary>
    /// <param name="List">Stream key, <c>actives-…</c>.</param>
    /// <param name="Edition">What the co-op calls it.</param>
    /// <param name="Sha256">Of the file.</param>
    public sealed record Loaded(
        string List, string Edition, string Sha256, IReadOnlyList<ActiveRow> Rows, FieldTime At)
        : ActivesEvent, IOccurred;
}

/// <summary>One dated rule about an active ingredient.</summary>
/// <param name="Names">The names it goes by.</param>
/// <param name="Status">allowed, banned or removed (struck off the list of allowed ones).</param>
/// <param name="Document">The document that says so.</param>
/// <param name="ValidFrom">First day of the rule.</param>
/// <param name="ValidTo">Last day; null: still in force.</param>
/// <param name="UseUntil">Last day on which stock may still be used up; null: none.</param>
public sealed record ActiveRow(
    IReadOnlyList<string> Names, string Status, string Document, DateOnly ValidFrom, DateOnly? ValidTo,
    DateOnly? UseUntil);

/// <summary>What a spraying's active ingredients were checked against, and what came of it.</summary>
/// <param name="Status">One of <see cref="ActiveWords"/>.</param>
/// <param name="Active">The ingredient the answer is about; null when none is known.</param>
/// <param name="Document">The document that says so; null when the list knows nothing of it.</param>
/// <param name="Edition">The list it was looked up in; null when the co-op has none.</param>
public sealed record ActiveCheck(string Status, string? Active, string? Document, string? Edition);

/// <summary>Words of lists and checks.</summary>
public static class ActiveWords
{
    public const string Allowed = "allowed";
    public const string Banned = "banned";
    public const string Removed = "removed";

    /// <summary>Struck off the list, but stock may still be used up on that day.</summary>
    public const string UsedUp = "use-up";
    public const string NotChecked = "not-checked";

    /// <summary>What a row may say.</summary>
    public static readonly IReadOnlyList<string> Statuses = [Allowed, Banned, Removed];
}

/// <summary>A list as it was loaded.</summary>
public sealed partial record ActiveList(
    string Id, string Edition, string Sha256, IReadOnlyList<ActiveRow> Rows, DateOnly LoadedOn)
{
    /// <summary>One fact further.</summary>
    public static ActiveList Fold(ActiveList? list, ActivesEvent fact) => (list, fact) switch
    {
        (null, ActivesEvent.Loaded e) => new ActiveList(e.List, e.Edition, e.Sha256, e.Rows, e.At.On),
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow here."),
    };

    /// <summary>
    /// Looks every ingredient of a label up, as the rules stood on the day of spraying. The worst answer
    /// counts: banned, then not known, then stock to be used up, then allowed.
    /// </summary>
    public static ActiveCheck Check(ActiveList? list, string? ingredients, DateOnly day)
    {
        var parts = list is null ? [] : Parts(ingredients);
        return parts.Select(p => list!.One(p, day)).OrderBy(Rank).FirstOrDefault()
            ?? new ActiveCheck(ActiveWords.NotChecked, null, null, list?.Edition);
    }

    /// <summary>The plain names in what a label says, without strengths: <c>A 50g/l + B 5%</c>.</summary>
    internal static IReadOnlyList<string> Parts(string? ingredients) =>
        [.. Between().Split(ingredients ?? "").Select(Plain).Where(p => p.Length > 0)];

    private static int Rank(ActiveCheck check) => check.Status switch
    {
        ActiveWords.Banned => 0,
        ActiveWords.Removed => 1,
        ActiveWords.NotChecked => 2,
        ActiveWords.UsedUp => 3,
        _ => 4,
    };

    private ActiveCheck One(string active, DateOnly day)
    {
        var rows = Rows.Where(r =>
            r.ValidFrom <= day && !(day > r.ValidTo) && r.Names.Any(n => Same(n, active)));
        return rows.Select(r => new ActiveCheck(Standing(r, day), active, r.Document, Edition))
            .OrderBy(Rank).FirstOrDefault() ?? new ActiveCheck(ActiveWords.NotChecked, active, null, Edition);
    }

    private static string Standing(ActiveRow row, DateOnly day) =>
        row.Status != ActiveWords.Allowed && day <= row.UseUntil ? ActiveWords.UsedUp : row.Status;

    private static bool Same(string listed, string active)
    {
        var name = Plain(listed);
        return active == name || active.StartsWith(name + " ", StringComparison.Ordinal);
    }

    private static string Plain(string text) => Spaces().Replace(
        Strength().Replace(text, " ").ToLowerInvariant().Replace('-', ' '), " ").Trim();

    [GeneratedRegex(@"[+;&\n]|,\s|,$|\svà\s|\sand\s", RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    [GeneratedRegex(
        @"\([^)]*\)|\d+([.,]\d+)?\s*(%|(g/l|g/kg|mg/kg|g|ml)\b)(\s*(w/w|w/v))?", RegexOptions.IgnoreCase)]
    private static partial Regex Strength();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
