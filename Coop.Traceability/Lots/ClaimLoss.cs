using System.Text.Json.Serialization;
using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Lots;

/// <summary>
/// Why a lot may not be sold under the VietGAP claim. A lot without any loss has the claim.
/// </summary>
/// <param name="Plot">The plot concerned.</param>
/// <param name="Spray">The spraying concerned.</param>
/// <param name="Input">The input that had no claim.</param>
public sealed record ClaimLoss(
    ClaimLossReason Why, PlotId? Plot = null, SprayId? Spray = null, LotId? Input = null);

/// <summary>The reasons there are.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ClaimLossReason>))]
public enum ClaimLossReason
{
    /// <summary>It was received on the conventional line.</summary>
    [JsonStringEnumMemberName("conventional-line")]
    ConventionalLine,

    /// <summary>It was picked before the waiting time after a spraying was over.</summary>
    [JsonStringEnumMemberName("waiting-time")]
    WaitingTime,

    /// <summary>It was picked after a spraying whose waiting time is unknown.</summary>
    [JsonStringEnumMemberName("unknown-waiting-time")]
    UnknownWaitingTime,

    /// <summary>Something without the claim went into it.</summary>
    [JsonStringEnumMemberName("input-without-claim")]
    InputWithoutClaim,

    /// <summary>A spraying entered later showed that its leaf had been picked too early.</summary>
    [JsonStringEnumMemberName("late-spray")]
    LateSpray,
}
