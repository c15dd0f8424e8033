using Coop.Traceability.Decisions;

namespace Coop.Traceability.Supplies;

/// <summary>Why something about labels and lists of active ingredients was refused.</summary>
public abstract partial record SupplyRefusal
{
    /// <summary>The catalogue has no such label.</summary>
    public sealed record LabelNotFound(string Label) : SupplyRefusal, IUnknown
    {
        public override string Code => "label.not-found";
    }

    /// <summary>The label is not to be used any more.</summary>
    public sealed record LabelWithdrawn(string Label) : SupplyRefusal, IConflicting
    {
        public override string Code => "label.withdrawn";
    }

    /// <summary>The file of a list has cells that cannot be read.</summary>
    /// <param name="Line">Line of the first, the heading among them.</param>
    /// <param name="Field">Its heading.</param>
    /// <param name="Faults">How many there are.</param>
    public sealed record RowsInvalid(int Line, string Field, string Value, int Faults)
        : SupplyRefusal, IMalformed
    {
        public override string Code => "actives.rows-invalid";
    }
}
