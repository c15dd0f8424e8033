using Coop.Traceability.Decisions;

namespace Coop.Traceability.Plots;

/// <summary>Why something about a plot was refused.</summary>
public abstract record PlotRefusal : Refusal
{
    private PlotRefusal() { }

    /// <summary>No plot of the co-op has this code.</summary>
    public sealed record NotFound(string Plot) : PlotRefusal, IUnknown
    {
        public override string Code => "plot.not-found";
    }

    /// <summary>Another plot has the code.</summary>
    public sealed record CodeTaken(string Plot) : PlotRefusal, IConflicting
    {
        public override string Code => "plot.code-taken";
    }

    /// <summary>The code is not of the form of codes: 2 to 20 of A–Z, 0–9 and dash.</summary>
    public sealed record CodeInvalid(string Plot) : PlotRefusal, IMalformed
    {
        public override string Code => "plot.code-invalid";
    }

    /// <summary>The name is missing or too long.</summary>
    public sealed record NameInvalid(int Longest) : PlotRefusal, IMalformed
    {
        public override string Code => "plot.name-invalid";
    }

    /// <summary>The cultivar is missing or too long.</summary>
    public sealed record CultivarInvalid(int Longest) : PlotRefusal, IMalformed
    {
        public override string Code => "plot.cultivar-invalid";
    }

    /// <summary>The area is not more than 0, or more than one plot can have.</summary>
    public sealed record AreaInvalid(long AreaM2, long LargestM2) : PlotRefusal, IMalformed
    {
        public override string Code => "plot.area-invalid";
    }

    /// <summary>The place lies outside Vietnam.</summary>
    public sealed record OutsideVietnam(double Lat, double Lon) : PlotRefusal
    {
        public override string Code => "plot.outside-vietnam";
    }

    /// <summary>
    /// Latitude and longitude seem to have changed places: exchanged they would lie in Vietnam.
    /// </summary>
    public sealed record PlaceSwapped(double Lat, double Lon) : PlotRefusal
    {
        public override string Code => "plot.place-swapped";
    }

    /// <summary>
    /// An outline needs at least <paramref name="Fewest"/> points, the last equal to the first.
    /// </summary>
    public sealed record OutlineOpen(int Points, int Fewest, int Most) : PlotRefusal, IMalformed
    {
        public override string Code => "plot.outline-open";
    }

    /// <summary>Two sides of the outline cross.</summary>
    /// <param name="Side">The first side, counted from 1.</param>
    /// <param name="Other">The side it crosses.</param>
    public sealed record OutlineCrossed(int Side, int Other) : PlotRefusal, IMalformed
    {
        public override string Code => "plot.outline-crossed";
    }

    /// <summary>The year of planting cannot be.</summary>
    public sealed record YearInvalid(int Year, int Earliest, int Latest) : PlotRefusal, IMalformed
    {
        public override string Code => "plot.year-invalid";
    }

    /// <summary>What was written about neighbours and risks is too long.</summary>
    public sealed record RiskInvalid(int Longest) : PlotRefusal, IMalformed
    {
        public override string Code => "plot.risk-invalid";
    }

    /// <summary>The growing-area code is too long or holds what does not belong there.</summary>
    public sealed record AreaCodeInvalid(int Longest) : PlotRefusal, IMalformed
    {
        public override string Code => "plot.area-code-invalid";
    }
}
