namespace Coop.Traceability.Lots;

/// <summary>
/// The five stages under which TCVN 13993:2024 (tea supply chain) files what happens, and where our facts
/// belong. Data: the standard's own field tables can be filled in once a co-op has them.
/// </summary>
public static class Stages
{
    public const string Garden = "garden";
    public const string Picking = "picking";
    public const string Processing = "processing";
    public const string Circulation = "circulation";
    public const string Consumption = "consumption";

    /// <summary>In the order of the chain.</summary>
    public static readonly IReadOnlyList<string> All =
        [Garden, Picking, Processing, Circulation, Consumption];

    private static readonly Dictionary<string, string> Filed = new()
    {
        [Steps.Sprayed] = Garden,
        [Steps.Fertilised] = Garden,
        [Steps.Tended] = Garden,
        [Steps.Tested] = Garden,
        [Steps.Trained] = Garden,
        [Steps.Picked] = Picking,
        [Steps.Received] = Picking,
        [Steps.Processed] = Processing,
        [Steps.YieldExplained] = Processing,
        [Steps.ClaimLost] = Processing,
        [Steps.StepDone] = Processing,
        [Steps.Split] = Processing,
        [Steps.Merged] = Processing,
        [Steps.Regraded] = Processing,
        [Steps.Unpacked] = Circulation,
        [Steps.ClaimRestored] = Processing,
        [Steps.Packed] = Circulation,
        [Steps.Shipped] = Circulation,
        [Steps.Corrected] = Picking,
        [Steps.Delivered] = Circulation,
        [Steps.Returned] = Circulation,
        [Steps.Disposed] = Circulation,
        [Steps.Taken] = Circulation,
        [Steps.Held] = Circulation,
        [Steps.Released] = Circulation,
        [Steps.DisplaySuspended] = Circulation,
        [Steps.DisplayRestored] = Circulation,
        [Steps.DisplayCancelled] = Circulation,
    };

    /// <summary>The stage of a kind of step; throws for a kind that is filed nowhere.</summary>
    public static string Of(string step) => Filed[step];
}

/// <summary>The kinds of steps a story tells.</summary>
public static class Steps
{
    public const string Sprayed = "sprayed";
    public const string Fertilised = "fertilised";
    public const string Tended = "tended";
    public const string Tested = "tested";
    public const string Trained = "trained";
    public const string Picked = "picked";
    public const string Received = "received";
    public const string Processed = "processed";
    public const string YieldExplained = "yield-explained";
    public const string ClaimLost = "claim-lost";
    public const string ClaimRestored = "claim-restored";
    public const string Packed = "packed";
    public const string Shipped = "shipped";
    public const string StepDone = "step-done";
    public const string Split = "split";
    public const string Merged = "merged";
    public const string Regraded = "regraded";
    public const string Unpacked = "unpacked";
    public const string Corrected = "corrected";
    public const string Delivered = "delivered";
    public const string Returned = "returned";
    public const string Disposed = "disposed";
    public const string Taken = "taken";
    public const string Held = "held";
    public const string Released = "released";
    public const string DisplaySuspended = "display-suspended";
    public const string DisplayRestored = "display-restored";
    public const string DisplayCancelled = "display-cancelled";
}
