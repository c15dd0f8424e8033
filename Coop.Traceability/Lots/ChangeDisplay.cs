using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Lots;

/// <summary>Suspends, restores or cancels what is public of a lot. Cancelled is for good.</summary>
/// <param name="LotCode">Named in refusals.</param>
/// <param name="State">One of <see cref="LotDisplay.States"/>.</param>
/// <param name="Characters">Length of the reason; the event keeps <paramref name="Reason"/> only.</param>
/// <param name="Basis">The document and article it rests on; public.</param>
/// <param name="By">One of <see cref="LotDisplay.Askers"/>.</param>
/// <param name="Began">When the fault or the order became known; of no matter while a suspension has its
/// own.</param>
public sealed record ChangeDisplay(
    LotCode LotCode, string State, int Characters, SideRef Reason, string Basis, string By, FieldTime Began,
    FieldTime At)
{
    public static Decision<LotEvent> Decide(Lot? lot, ChangeDisplay command) =>
        Refused(lot, command) is { } no ? no : Fact(lot!, command);

    private static LotRefusal? Refused(Lot? lot, ChangeDisplay command) => lot switch
    {
        null => new LotRefusal.NotFound(command.LotCode.Value),
        _ when !LotDisplay.States.Contains(command.State) =>
            new LotRefusal.WordUnknown("state", command.State),
        _ when !LotDisplay.Askers.Contains(command.By) => new LotRefusal.WordUnknown("by", command.By),
        _ when command.Characters is < HoldLot.Fewest or > HoldLot.Most =>
            new LotRefusal.ReasonInvalid(command.Characters, HoldLot.Fewest, HoldLot.Most),
        _ when command.Basis.Length is < LotDisplay.FewestOfBasis or > LotDisplay.MostOfBasis =>
            new LotRefusal.BasisInvalid(
                command.Basis.Length, LotDisplay.FewestOfBasis, LotDisplay.MostOfBasis),
        { Display: { State: LotDisplay.Cancelled } over } =>
            new LotRefusal.DisplayCancelled(command.LotCode.Value, over.Since.On, over.Basis),
        { Display: { State: LotDisplay.Suspended } now } when command.State == LotDisplay.Suspended =>
            new LotRefusal.DisplaySuspended(command.LotCode.Value, now.Since.On, now.Basis),
        not { Display.State: LotDisplay.Suspended } when command.State == LotDisplay.Restored =>
            new LotRefusal.DisplayNotSuspended(command.LotCode.Value),
        { Display.State: LotDisplay.Suspended } => null,
        _ when command.Began.IsAheadOf(command.At.At) =>
            new LotRefusal.Ahead(command.Began.At, command.At.At),
        _ when command.Began.On < lot.On =>
            new LotRefusal.BeforeLot(command.LotCode.Value, lot.On, command.Began.On),
        _ => null,
    };

    /// <summary>The clock of a suspension runs on until it is restored or cancelled.</summary>
    private static LotEvent Fact(Lot lot, ChangeDisplay command)
    {
        var began = lot.Display is { State: LotDisplay.Suspended } display ? display.Began : command.Began;
        return command.State switch
        {
            LotDisplay.Suspended => new LotEvent.DisplaySuspended(
                command.Reason, command.Basis, command.By, began, command.At),
            LotDisplay.Restored => new LotEvent.DisplayRestored(
                command.Reason, command.Basis, command.By, command.At),
            _ => new LotEvent.DisplayCancelled(
                command.Reason, command.Basis, command.By, began, command.At),
        };
    }
}
