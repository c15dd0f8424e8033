using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Plots;
using Coop.Traceability.Supplies;

namespace Coop.Traceability.Diary;

/// <summary>
/// Enters a spraying. First picking day = spray day + waiting time; an unknown one is never over.
/// </summary>
/// <param name="PlotCode">Named in refusals.</param>
/// <param name="Now">The recorder's clock.</param>
/// <param name="Details">What else is known; null when nothing is.</param>
/// <param name="Actives">The list in force; null when the co-op has none.</param>
public sealed record RecordSpray(
    SprayId Spray, string PlotCode, SprayedProduct Product, string? Pest, DateOnly SprayedOn,
    MemberId Operator,
    MemberId? OnBehalfOf, DateTimeOffset Now, SprayDetails? Details = null, ActiveList? Actives = null)
{
    /// <summary>Most characters of a word of the label.</summary>
    public const int LongestText = 120;

    /// <summary>A year; tea labels show seven days or fewer.</summary>
    public const int MostPhiDays = 365;

    public static Decision<PlotEvent> Decide(Plot? plot, RecordSpray command)
    {
        if (plot is null)
        {
            return new PlotRefusal.NotFound(command.PlotCode);
        }

        var check = ActiveList.Check(
            command.Actives, command.Product.ActiveIngredient, command.SprayedOn);
        return SprayFaults.Of(plot, command, check) is { } fault
            ? fault
            : new PlotEvent.Sprayed(
                command.Spray, command.Product, command.Pest, command.Operator, command.OnBehalfOf,
                FieldTime.Of(command.SprayedOn), Checked(command, check));
    }

    /// <summary>The details with the check; none where there is nothing to say.</summary>
    internal static SprayDetails? Checked(RecordSpray command, ActiveCheck check) =>
        command.Details is null && command.Actives is null
            ? null
            : (command.Details ?? new SprayDetails()) with { Check = check };
}
