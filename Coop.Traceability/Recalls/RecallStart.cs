namespace Coop.Traceability.Recalls;

/// <summary>Where a recall begins.</summary>
/// <param name="Kind">One of <see cref="Kinds"/>.</param>
/// <param name="Codes">Codes of that kind; of a serial range its first and its last serial.</param>
/// <param name="From">First day of picking, for plots only; null: from the beginning.</param>
/// <param name="To">Last day of picking, for plots only; null: until now.</param>
public sealed record RecallStart(
    string Kind, IReadOnlyList<string> Codes, DateOnly? From = null, DateOnly? To = null)
{
    public const string Plot = "plot";
    public const string Supply = "supply";
    public const string Lot = "lot";
    public const string Batch = "batch";
    public const string Serials = "serials";
    public const string SerialRange = "serial-range";

    /// <summary>Leaf is a lot too; a run is a batch.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [Lot, Batch, Plot, Supply, Serials, SerialRange];
}
