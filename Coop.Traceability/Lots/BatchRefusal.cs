using Coop.Traceability.Decisions;

namespace Coop.Traceability.Lots;

/// <summary>Why something about a processing run was refused.</summary>
public abstract record BatchRefusal : Refusal
{
    private BatchRefusal() { }

    /// <summary>No run of the co-op has this code.</summary>
    public sealed record NotFound(string Batch) : BatchRefusal, IUnknown
    {
        public override string Code => "batch.not-found";
    }

    /// <summary>There is no such tea type.</summary>
    public sealed record TeaTypeUnknown(string TeaType) : BatchRefusal, IMalformed
    {
        public override string Code => "batch.tea-type-unknown";
    }

    /// <summary>
    /// A run needs at least one lot going in and one grade coming out, and not more than can be handled.
    /// </summary>
    public sealed record PartsInvalid(int Inputs, int Outputs, int MostInputs, int MostOutputs)
        : BatchRefusal, IMalformed
    {
        public override string Code => "batch.parts-invalid";
    }

    /// <summary>The same lot goes in twice.</summary>
    public sealed record InputTwice(string Lot) : BatchRefusal
    {
        public override string Code => "batch.input-twice";
    }

    /// <summary>The same grade comes out twice.</summary>
    public sealed record GradeTwice(string Grade) : BatchRefusal
    {
        public override string Code => "batch.grade-twice";
    }

    /// <summary>The grade is not of the form of tea grades.</summary>
    public sealed record GradeInvalid(string Grade) : BatchRefusal, IMalformed
    {
        public override string Code => "batch.grade-invalid";
    }

    /// <summary>A weight is not more than 0, or more than a run can hold.</summary>
    public sealed record WeightInvalid(long Grams, long MostGrams) : BatchRefusal, IMalformed
    {
        public override string Code => "batch.weight-invalid";
    }

    /// <summary>The run would end before it began.</summary>
    public sealed record EndsBeforeStart(DateTimeOffset StartedAt, DateTimeOffset FinishedAt) : BatchRefusal
    {
        public override string Code => "batch.ends-before-start";
    }

    /// <summary>The end lies in the future.</summary>
    public sealed record Ahead(DateTimeOffset At, DateTimeOffset Now) : BatchRefusal
    {
        public override string Code => "batch.ahead";
    }

    /// <summary>A lot goes in that came to be after the run.</summary>
    public sealed record BeforeInput(string Lot, DateOnly LotOn, DateOnly FinishedOn) : BatchRefusal
    {
        public override string Code => "batch.before-input";
    }

    /// <summary>Tea of one type cannot become tea of another.</summary>
    public sealed record TeaTypeDiffers(string Lot, string LotTeaType, string TeaType) : BatchRefusal
    {
        public override string Code => "batch.tea-type-differs";
    }

    /// <summary>More would come out than went in. Grams.</summary>
    public sealed record MoreOutThanIn(long Outputs, long Inputs) : BatchRefusal
    {
        public override string Code => "batch.more-out-than-in";
    }

    /// <summary>More tea than fresh leaf can give.</summary>
    /// <param name="Tea">Grams that would come of fresh leaf.</param>
    /// <param name="Fresh">Grams of fresh leaf.</param>
    public sealed record YieldTooHigh(long Tea, long Fresh, decimal YieldPercent, int CeilingPercent)
        : BatchRefusal
    {
        public override string Code => "batch.yield-too-high";
    }

    /// <summary>There is no such way of reworking lots.</summary>
    public sealed record ReworkUnknown(string Kind) : BatchRefusal, IMalformed
    {
        public override string Code => "batch.rework-unknown";
    }

    /// <summary>A split is of one lot, a merge of several into one, a new grade of one lot.</summary>
    public sealed record ReworkParts(string Kind, int Inputs, int Outputs) : BatchRefusal, IMalformed
    {
        public override string Code => "batch.rework-parts";
    }

    /// <summary>Only lots of one kind are put together.</summary>
    public sealed record KindsDiffer(string Lot, string Kind, string FirstKind) : BatchRefusal, IConflicting
    {
        public override string Code => "batch.kinds-differ";
    }

    /// <summary>A split keeps the grade of the lot.</summary>
    public sealed record GradeKept(string Lot, string LotGrade, string Grade) : BatchRefusal
    {
        public override string Code => "batch.grade-kept";
    }

    /// <summary>A new grade must be another than the lot has.</summary>
    public sealed record GradeSame(string Lot, string Grade) : BatchRefusal
    {
        public override string Code => "batch.grade-same";
    }

    /// <summary>There is no such step.</summary>
    public sealed record StepUnknown(string Step) : BatchRefusal, IMalformed
    {
        public override string Code => "batch.step-unknown";
    }

    /// <summary>The step was not done within the days of its run.</summary>
    public sealed record StepOutside(string Batch, DateOnly StartedOn, DateOnly FinishedOn, DateOnly On)
        : BatchRefusal
    {
        public override string Code => "batch.step-outside";
    }

    /// <summary>No pan and no room is as cold or as hot. Tenths of a degree.</summary>
    public sealed record TemperatureInvalid(int Tenths, int Least, int Most) : BatchRefusal, IMalformed
    {
        public override string Code => "batch.temperature-invalid";
    }

    /// <summary>The machine is not named by a code: 2 to 20 letters, digits and dashes.</summary>
    public sealed record MachineInvalid(string Machine) : BatchRefusal, IMalformed
    {
        public override string Code => "batch.machine-invalid";
    }

    /// <summary>The yield lies within its band: there is nothing to explain.</summary>
    public sealed record NothingToExplain(string Batch, decimal YieldPercent) : BatchRefusal, IConflicting
    {
        public override string Code => "batch.nothing-to-explain";
    }

    /// <summary>The reason is too short or too long.</summary>
    public sealed record ReasonInvalid(int Characters, int Fewest, int Most) : BatchRefusal, IMalformed
    {
        public override string Code => "batch.reason-invalid";
    }
}
