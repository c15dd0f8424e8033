namespace Coop.Storefront.Http.ApiKeys;

/// <summary>
/// A key that lets a program act for a co-op. The key itself is shown once and never stored.
/// </summary>
public sealed record ApiKey
{
    /// <summary>Lower-case hex SHA-256 of the key.</summary>
    public required string Id { get; init; }

    /// <summary>Stands for the key in lists and addresses: <c>key-</c> and a ULID.</summary>
    public required string Name { get; init; }

    /// <summary>What the person who made it calls it, 1 to 60 characters.</summary>
    public required string Label { get; init; }

    /// <summary>The last four characters, so that people can tell keys apart.</summary>
    public required string Ending { get; init; }

    /// <summary>What it may do; see <see cref="Scopes"/>.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>Key of the person who made it, and in whose name it acts.</summary>
    public required string MadeBy { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>When it was withdrawn; null while it works.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }
}
