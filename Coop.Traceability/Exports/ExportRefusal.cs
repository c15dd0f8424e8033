using Coop.Traceability.Decisions;

namespace Coop.Traceability.Exports;

/// <summary>Why a file was not made.</summary>
public abstract record ExportRefusal : Refusal
{
    private ExportRefusal() { }

    /// <summary>There is no such file.</summary>
    public sealed record NotFound(string File) : ExportRefusal, IUnknown
    {
        public override string Code => "export.not-found";
    }

    /// <summary>The days cannot be read, or end before they begin.</summary>
    public sealed record DaysInvalid(string From, string To) : ExportRefusal, IMalformed
    {
        public override string Code => "export.days-invalid";
    }

    /// <summary>The file is of one lot, and none was named.</summary>
    public sealed record LotWanted : ExportRefusal, IMalformed
    {
        public override string Code => "export.lot-wanted";
    }

    /// <summary>A plot is not on the map.</summary>
    public sealed record PlotWithoutPlace(string Plot) : ExportRefusal
    {
        public override string Code => "export.plot-without-place";
    }

    /// <summary>Above four hectares the EU wants an outline, not a point. Square metres.</summary>
    public sealed record OutlineWanted(string Plot, long AreaM2, long MostM2) : ExportRefusal
    {
        public override string Code => "export.outline-wanted";
    }

    /// <summary>The place of a plot breaks a rule of the map.</summary>
    /// <param name="Rule">The rule, as plots name it.</param>
    public sealed record PlaceInvalid(string Plot, string Rule) : ExportRefusal
    {
        public override string Code => "export.place-invalid";
    }

    /// <summary>No coordinate of the plot has as many decimals as the EU asks for.</summary>
    public sealed record TooCoarse(string Plot, int Decimals) : ExportRefusal
    {
        public override string Code => "export.too-coarse";
    }
}
