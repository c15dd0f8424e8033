namespace Coop.Storefront.Doubles.Stripe;

/// <summary>
/// The memory of idempotency keys: the same request again gets the same answer, failures included; another
/// request under the key is an error; two at once are a conflict; after a day the key is forgotten, and the
/// same request is a new charge.
/// </summary>
public sealed class StripeKeys(TimeProvider clock)
{
    /// <summary>How long an answer is remembered.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromHours(24);

    /// <summary>The longest key.</summary>
    public const int MostCharacters = 255;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    private sealed record Entry(string Path, string Body, DateTimeOffset At, StripeReply? Reply);

    /// <summary>Opens a key for a request.</summary>
    /// <returns>Null: go ahead, then call <see cref="Close"/>. Else the answer to give.</returns>
    public (StripeReply Reply, bool Replayed)? Open(string key, string path, string body)
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            foreach (var old in _entries.Where(e => now - e.Value.At >= Memory).Select(e => e.Key).ToList())
            {
                _entries.Remove(old);
            }

            if (!_entries.TryGetValue(key, out var entry))
            {
                _entries[key] = new Entry(path, body, now, null);
                return null;
            }

            if (entry.Path != path || entry.Body != body)
            {
                return (Mismatch(key, entry.Path != path), false);
            }

            return entry.Reply is { } reply ? (reply, true) : (InUse(), false);
        }
    }

    /// <summary>Remembers the answer, or forgets the key when no work had begun.</summary>
    public void Close(string key, StripeReply reply)
    {
        lock (_gate)
        {
            if (reply.Kept)
            {
                _entries[key] = _entries[key] with { Reply = reply };
            }
            else
            {
                _entries.Remove(key);
            }
        }
    }

    private static StripeReply Mismatch(string key, bool otherPath) => StripeReply.Error(
        StatusCodes.Status400BadRequest,
        "idempotency_error",
        (otherPath
            ? "Keys for idempotent requests can only be used for the same endpoint they were first used for."
            : "Keys for idempotent requests can only be used with the same parameters they were first used"
                + " with.")
        + $" Try using a key other than '{key}' if you meant to execute a different request.",
        null, null, kept: false);

    private static StripeReply InUse() => StripeReply.Error(
        StatusCodes.Status409Conflict,
        "invalid_request_error",
        "There is currently another in-progress request using this idempotency key. Try again later.",
        "idempotency_key_in_use", null, kept: false);
}
