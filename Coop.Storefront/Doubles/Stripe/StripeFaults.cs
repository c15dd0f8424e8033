using System.Collections.Concurrent;

namespace Coop.Storefront.Doubles.Stripe;

/// <summary>Something that goes wrong with one API call.</summary>
/// <param name="Status">Answer with this status instead; null: the true answer.</param>
/// <param name="AfterEffect">The work is done before the fault, as when a server dies late.</param>
/// <param name="AnswerLost">The connection ends without an answer.</param>
/// <param name="DelayMilliseconds">Time the call takes, 0 to 60,000.</param>
public sealed record StripeFault(
    int? Status = null, bool AfterEffect = false, bool AnswerLost = false, int DelayMilliseconds = 0);

/// <summary>Faults ordered for the next API calls, one each.</summary>
public sealed class StripeFaults
{
    private static readonly StripeFault Fine = new();
    private readonly ConcurrentQueue<StripeFault> _next = new();

    /// <summary>Orders a fault for a call to come.</summary>
    public void Order(StripeFault fault) => _next.Enqueue(fault);

    /// <summary>The fault of the call that begins now.</summary>
    public StripeFault Take() => _next.TryDequeue(out var fault) ? fault : Fine;
}
