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
    ClaimLossReason Why, PlotId? Plot = null, SprayId? Spray = null, LotId? Input = null)
{
    /// <summary>The certificate whose certified output was used up.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CertificateId? Certificate { get; init; }
}

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

    /// <summary>The certified output of the year was used up before it came in.</summary>
    [JsonStringEnumMemberName("over-certified-output")]
    OverCertifiedOutput,

    /// <summary>The co-op holds no certificate of the scheme. Found when read, never stored.</summary>
    [JsonStringEnumMemberName("no-certificate")]
    NoCertificate,

    /// <summary>Its plot is in no certificate's scope. Found when read, never stored.</summary>
    [JsonStringEnumMemberName("out-of-scope")]
    OutOfScope,

    /// <summary>It was picked outside the certificate's validity. Found when read, never stored.</summary>
    [JsonStringEnumMemberName("outside-validity")]
    OutsideValidity,

    /// <summary>The certificate is suspended now. Found when read, never stored.</summary>
    [JsonStringEnumMemberName("certificate-suspended")]
    CertificateSuspended,

    /// <summary>The certificate was taken back. Found when read, never stored.</summary>
    [JsonStringEnumMemberName("certificate-revoked")]
    CertificateRevoked,

    /// <summary>It was picked while the certificate was suspended. Found when read, never stored.</summary>
    [JsonStringEnumMemberName("picked-while-suspended")]
    PickedWhileSuspended,
}
