using Coop.Commerce.Identifiers;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Payments;

/// <summary>A transfer as its facts make it.</summary>
/// <param name="Id">Stream key.</param>
/// <param name="Order">The order it was booked to; null while nobody knows.</param>
/// <param name="Verdict">exact, short, over, late, duplicate; unknown while no order is found.</param>
public sealed record Transfer(
    string Id, string Provider, string ProviderId, string Reference, long Amount, string? Content,
        FieldTime At,
    OrderCode? Order, string Verdict)
{
    /// <summary>The word for money that found no order.</summary>
    public const string Unknown = "unknown";

    /// <summary>The state after one more fact.</summary>
    /// <exception cref="InvalidOperationException">The fact cannot follow the state.</exception>
    public static Transfer Fold(Transfer? transfer, TransferEvent fact) => (transfer, fact) switch
    {
        (null, TransferEvent.Received e) =>
            new(e.Id.Value, e.Provider, e.ProviderId, e.Reference, e.Amount, e.Content, e.At, null, Unknown),
        ({ Order: null } t, TransferEvent.Matched e) =>
            t with { Order = e.Order, Verdict = e.Verdict.Wire() },
        _ => throw new InvalidOperationException(
            $"{fact.GetType().Name} cannot follow {transfer?.Id ?? "nothing"}."),
    };
}
