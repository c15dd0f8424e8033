namespace Coop.Traceability.Moments;

/// <summary>A fact that knows when it happened; what is recorded days later is marked as late.</summary>
public interface IOccurred
{
    /// <summary>When it happened, as opposed to when it was written down.</summary>
    FieldTime At { get; }
}
