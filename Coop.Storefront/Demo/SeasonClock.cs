namespace Coop.Storefront.Demo;

/// <summary>A clock that is set to the day a fact of the demo season happened, so that it is recorded on that
/// day.</summary>
internal sealed class SeasonClock : TimeProvider
{
    private DateTimeOffset now = DateTimeOffset.UnixEpoch;

    /// <summary>Moves the clock forward; a season is told in order.</summary>
    public void Reach(DateTimeOffset instant)
    {
        if (instant < now)
        {
            throw new InvalidOperationException($"The season went back from {now:O} to {instant:O}.");
        }

        now = instant;
    }

    public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
}
