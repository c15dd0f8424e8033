using Coop.Traceability.Moments;

namespace Coop.Storefront.Http;

/// <summary>The day it is in Vietnam.</summary>
internal static class Today
{
    public static DateOnly Of(TimeProvider clock) => FieldTime.DayOf(clock.GetUtcNow());
}
