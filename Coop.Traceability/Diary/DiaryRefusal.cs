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
}
