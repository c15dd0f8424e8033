using Coop.Traceability.Decisions;

namespace Coop.Traceability.Diary;

/// <summary>Why an entry of the diary was refused.</summary>
public abstract record DiaryRefusal : Refusal
{
    private DiaryRefusal() { }

    /// <summary>A word of the label is missing or too long.</summary>
    /// <param name="Field">tradeName, activeIngredient, dose or pest.</param>
    public sealed record TextInvalid(string Field, int Longest) : DiaryRefusal, IMalformed
    {
        public override string Code => "spray.text-invalid";
    }

    /// <summary>The waiting time is negative or longer than any label says. Days.</summary>
    public sealed record PhiInvalid(int PhiDays, int Most) : DiaryRefusal, IMalformed
    {
        public override string Code => "spray.phi-invalid";
    }

    /// <summary>The day lies in the future.</summary>
    public sealed record Ahead(DateOnly SprayedOn, DateTimeOffset Now) : DiaryRefusal
    {
        public override string Code => "spray.ahead";
    }

    /// <summary>An active ingredient was not allowed on the day of spraying.</summary>
    /// <param name="Document">The document that forbids it.</param>
    public sealed record ActiveBanned(string Active, string Document, DateOnly SprayedOn) : DiaryRefusal
    {
        public override string Code => "spray.active-banned";
    }

    /// <summary>The treated area is not more than 0, or more than the plot. Square metres.</summary>
    public sealed record AreaInvalid(long AreaM2, long PlotM2) : DiaryRefusal, IMalformed
    {
        public override string Code => "spray.area-invalid";
    }

    /// <summary>The water is not more than 0, or more than can be. Millilitres.</summary>
    public sealed record WaterInvalid(long WaterMl, long MostMl) : DiaryRefusal, IMalformed
    {
        public override string Code => "spray.water-invalid";
    }

    /// <summary>The co-op's diary has no such spraying.</summary>
    public sealed record NotFound(string Spray) : DiaryRefusal, IUnknown
    {
        public override string Code => "spray.not-found";
    }

    /// <summary>The spraying was taken back; there is nothing to correct.</summary>
    public sealed record Retracted(string Spray) : DiaryRefusal, IConflicting
    {
        public override string Code => "spray.retracted";
    }

    /// <summary>The reason of a correction is missing or too long.</summary>
    public sealed record ReasonInvalid(int Longest) : DiaryRefusal, IMalformed
    {
        public override string Code => "spray.reason-invalid";
    }
}
