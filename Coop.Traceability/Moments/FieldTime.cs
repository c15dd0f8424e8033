namespace Coop.Traceability.Moments;

/// <summary>When a fact happened: the instant, cut to milliseconds, and the date people in the field would
/// say.</summary>
/// <param name="At">The instant, written at +07:00.</param>
/// <param name="On">The local date at +07:00.</param>
public sealed record FieldTime(DateTimeOffset At, DateOnly On)
{
    /// <summary>Vietnam keeps +07:00 the whole year.</summary>
    public static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>How far ahead of the recorder's clock a fact may lie before it is refused.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(10);

    /// <summary>A fact whose instant is known.</summary>
    public static FieldTime Of(DateTimeOffset instant)
    {
        var local = instant.ToOffset(Offset);
        var cut = local.AddTicks(-(local.Ticks % TimeSpan.TicksPerMillisecond));
        return new FieldTime(cut, DateOnly.FromDateTime(cut.DateTime));
    }

    /// <summary>A fact of which only the day is known: it counts from the start of that day.</summary>
    public static FieldTime Of(DateOnly day) =>
        new(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), Offset), day);

    /// <summary>Whether the fact lies more than <see cref="Tolerance"/> after
    /// <paramref name="now"/>.</summary>
    public bool IsAheadOf(DateTimeOffset now) => At > now + Tolerance;

    /// <summary>The local date of an instant.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => Of(instant).On;
}
