using Coop.Traceability.Moments;

namespace Coop.Traceability.Lots;

/// <summary>Whether what is public of a lot is shown, and the 24 hours in which the co-op must act and
/// explain (Decree 37/2026/NĐ-CP art. 23; Circular 31/2026/TT-BCT art. 11).</summary>
/// <param name="State">One of <see cref="States"/>.</param>
/// <param name="Basis">The document and article it rests on; public.</param>
/// <param name="By">Who asked: one of <see cref="Askers"/>.</param>
/// <param name="Began">When the fault or the order became known: the 24 hours run from there.</param>
/// <param name="Since">When the state of now was entered.</param>
/// <param name="Done">When the matter was settled; null while the display is suspended.</param>
public sealed record LotDisplay(
    string State, string Basis, string By, FieldTime Began, FieldTime Since, FieldTime? Done)
{
    public const string Suspended = "suspended";
    public const string Restored = "restored";
    public const string Cancelled = "cancelled";

    /// <summary>An authority, or the co-op itself.</summary>
    public const string Authority = "authority";

    /// <summary>The co-op itself.</summary>
    public const string Coop = "coop";

    /// <summary>Fewest characters that can name a document.</summary>
    public const int FewestOfBasis = 3;

    /// <summary>Most characters that name a document and its article.</summary>
    public const int MostOfBasis = 120;

    /// <summary>How long the co-op has to settle it.</summary>
    public static readonly TimeSpan Duty = TimeSpan.FromHours(24);

    /// <summary>All states that can be asked for.</summary>
    public static readonly IReadOnlyList<string> States = [Suspended, Restored, Cancelled];

    /// <summary>All who can ask.</summary>
    public static readonly IReadOnlyList<string> Askers = [Authority, Coop];

    /// <summary>Whether nothing of the lot but a notice is public, and no label is printed.</summary>
    public bool IsHidden() => State is Suspended or Cancelled;

    /// <summary>When it must be settled.</summary>
    public DateTimeOffset Due() => Began.At + Duty;

    /// <summary>How long is left until <see cref="Due"/>; negative when it is over.</summary>
    public TimeSpan Left(DateTimeOffset now) => Due() - now;

    /// <summary>How long settling it took; null while it is not settled.</summary>
    public TimeSpan? Took() => Done?.At - Began.At;
}
