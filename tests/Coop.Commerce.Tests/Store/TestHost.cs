using Coop.Commerce.Orders;
using Coop.Commerce.Storage.Orders;
using Coop.Traceability.Storage;

namespace Coop.Commerce.Tests.Store;

/// <summary>Three communes are enough for tests.</summary>
internal sealed class TestPlaces : IPlaces
{
    private static readonly Dictionary<string, Place> Known = new()
    {
        ["02545"] = new Place("02545", "Xã Tân Trào", "08", "tỉnh Tuyên Quang"),
        ["02536"] = new Place("02536", "Xã Sơn Dương", "08", "tỉnh Tuyên Quang"),
        ["01954"] = new Place("01954", "Xã Ngân Sơn", "19", "tỉnh Thái Nguyên"),
    };

    public Place? Find(string wardCode) => Known.GetValueOrDefault(wardCode);
}

/// <summary>Remembers what was asked of it; a real host keeps timers in the transaction.</summary>
internal sealed class TestTimers : IOrderTimers
{
    public List<OrderTimer> Asked { get; } = [];

    public Task ScheduleAsync(CoopSession session, OrderTimer timer, CancellationToken stop = default)
    {
        lock (Asked)
        {
            Asked.Add(timer);
        }

        return Task.CompletedTask;
    }
}

/// <summary>A clock that tests move.</summary>
internal sealed class TestClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 11, 20, 9, 0, 0, TimeSpan.FromHours(7));

    public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
}
