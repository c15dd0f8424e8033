using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;

namespace Coop.Traceability.Supplies;

/// <summary>Enters a purchase of pesticide, fertiliser or another input.</summary>
/// <param name="Id">Fresh key of its stream.</param>
/// <param name="Code">Its code, typed or minted.</param>
/// <param name="Supplier">Null when none was named.</param>
/// <param name="Now">The recorder's clock.</param>
public sealed record PurchaseSupply(
    SupplyId Id, string Code, string Kind, string TradeName, string? Content, string? Registrant,
    string? Batch, DateOnly? Expiry, Supplier? Supplier, long Quantity, string Unit, long Price,
    IReadOnlyList<string> Evidence, DateOnly BoughtOn, DateTimeOffset Now)
{
    /// <summary>A thousand tonnes or cubic metres: a slip of the finger.</summary>
    public const long MostQuantity = 1_000_000_000;

    /// <summary>Ten billion đồng.</summary>
    public const long MostPrice = 10_000_000_000;

    /// <param name="taken">Whether another purchase of the co-op has the code.</param>
    public static Decision<SupplyEvent> Decide(bool taken, PurchaseSupply command)
    {
        if (!RecordCode.TryParse(command.Code, out var code))
        {
            return new SupplyRefusal.CodeInvalid(command.Code ?? "");
        }

        if (Fault(command) is { } fault)
        {
            return fault;
        }

        return taken
            ? new SupplyRefusal.CodeTaken(code.Value)
            : new SupplyEvent.Purchased(
                command.Id, code, command.Kind, PlainText.Tidy(command.TradeName)!,
                PlainText.Tidy(command.Content), PlainText.Tidy(command.Registrant),
                PlainText.Tidy(command.Batch), command.Expiry, command.Supplier!, command.Quantity,
                command.Unit, command.Price, command.Evidence, FieldTime.Of(command.BoughtOn));
    }

    private static SupplyRefusal? Fault(PurchaseSupply command) => command switch
    {
        _ when !SupplyWords.Kinds.Contains(command.Kind) => new SupplyRefusal.KindUnknown(command.Kind),
        _ when !SupplyWords.Units.Contains(command.Unit) => new SupplyRefusal.UnitUnknown(command.Unit),
        _ when Misfit(command) is { } field => new SupplyRefusal.TextInvalid(field, PlainText.Longest),
        { Supplier: null } => new SupplyRefusal.SupplierMissing(),
        { Quantity: <= 0 or > MostQuantity } =>
            new SupplyRefusal.QuantityInvalid(command.Quantity, MostQuantity),
        { Price: < 0 or > MostPrice } => new SupplyRefusal.PriceInvalid(command.Price, MostPrice),
        _ when command.Evidence.FirstOrDefault(e => !PlainText.IsHash(e)) is { } odd =>
            new SupplyRefusal.EvidenceInvalid(odd),
        _ when FieldTime.Of(command.BoughtOn).IsAheadOf(command.Now) =>
            new SupplyRefusal.Ahead(command.BoughtOn, command.Now),
        _ => null,
    };

    private static string? Misfit(PurchaseSupply command) => command switch
    {
        _ when !PlainText.IsGiven(command.TradeName) => "tradeName",
        _ when !PlainText.Fits(command.Content) => "content",
        _ when !PlainText.Fits(command.Registrant) => "registrant",
        _ when !PlainText.Fits(command.Batch) => "batch",
        _ when command.Supplier is { Business: { } firm } && !PlainText.IsGiven(firm) => "business",
        _ => null,
    };
}
