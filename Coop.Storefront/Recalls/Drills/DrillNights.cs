using Coop.Traceability.Moments;

namespace Coop.Storefront.Recalls.Drills;

/// <summary>
/// When drills are due: at two in the morning, +07:00. A night missed because nothing ran is made up once,
/// as soon as something runs again, under the last night that has begun; nights before that are skipped.
/// </summary>
public static class DrillNights
{
    /// <summary>The hour, local time.</summary>
    public const int Hour = 2;

    /// <summary>The day of the last two o'clock that has passed.</summary>
    public static DateOnly Last(DateTimeOffset now) => FieldTime.DayOf(now.AddHours(-Hour));

    /// <summary>The next two o'clock.</summary>
    public static DateTimeOffset Next(DateTimeOffset now) =>
        new(Last(now).AddDays(1).ToDateTime(new TimeOnly(Hour, 0)), FieldTime.Offset);
}
