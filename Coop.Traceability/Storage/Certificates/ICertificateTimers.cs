using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Storage.Certificates;

/// <summary>Reminds of something later; supplied by a host that can carry out jobs.</summary>
public interface ICertificateTimers
{
    /// <summary>Adds a reminder to the session's own transaction.</summary>
    void Schedule(CoopSession session, CertificateReminder reminder);
}

/// <summary>A certificate expires soon; said once, unless it was extended in between.</summary>
/// <param name="ExpiresOn">The last day the reminder was made for.</param>
/// <param name="Days">How many days before.</param>
/// <param name="At">When to remind.</param>
public sealed record CertificateReminder(
    CertificateId Certificate, string Code, DateOnly ExpiresOn, int Days, DateTimeOffset At)
{
    /// <summary>Days before expiry on which the office is reminded.</summary>
    public static readonly IReadOnlyList<int> Before = [90, 60, 30];
}

/// <summary>For hosts that remind of nothing.</summary>
internal sealed class NoTimers : ICertificateTimers
{
    public void Schedule(CoopSession session, CertificateReminder reminder) { }
}
