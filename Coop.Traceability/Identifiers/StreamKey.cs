namespace Coop.Traceability.Identifiers;

/// <summary>
/// Keys of event streams: <c>{noun}-{ULID}</c>. A key never holds a co-op, a date, a printed code or a
/// person.
/// </summary>
public static class StreamKey
{
    /// <summary>The key of <paramref name="noun"/> for a fresh ULID.</summary>
    public static string Of(string noun, Ulid ulid) => $"{noun}-{ulid}";

    /// <summary>Gives <paramref name="text"/> back, or throws <see cref="FormatException"/> if it is no such
    /// key.</summary>
    public static string Check(string noun, string text) =>
        text.Length == noun.Length + 1 + Ulid.Length
        && text.StartsWith(noun, StringComparison.Ordinal) && text[noun.Length] == '-'
            ? text
            : throw new FormatException($"'{text}' is not a {noun} key.");
}
