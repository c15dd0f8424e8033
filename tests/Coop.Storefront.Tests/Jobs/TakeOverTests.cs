using Coop.Postgres;
using Coop.Storefront.Jobs;

namespace Coop.Storefront.Tests.Jobs;

public class TakeOverTests(TestPostgres postgres)
{
    [Fact]
    public async Task The_job_of_a_worker_that_died_is_taken_over_after_its_lease()
    {
        await using var host = await JobsHost.OnAsync(postgres);
        await host.QueueAsync("orphan");
        await host.TakeAndDieAsync();

        host.Clock.Pass(JobWorker.Lease);
        (await host.Worker.RunDueAsync()).ShouldBe(0);
        host.Clock.Pass(TimeSpan.FromSeconds(1));
        (await host.Worker.RunDueAsync()).ShouldBe(1);

        (await host.DoneAsync()).Single().Attempt.ShouldBe(2);
    }

    [Fact]
    public async Task A_worker_that_comes_too_late_leaves_no_effect_of_its_own()
    {
        await using var slow = await JobsHost.OnAsync(postgres);
        await using var quick = JobsHost.Over(slow.Connection);
        var begun = new TaskCompletionSource();
        var wake = new TaskCompletionSource();
        slow.Script.Before = (_, _, _) =>
        {
            begun.TrySetResult();
            return wake.Task;
        };
        await slow.QueueAsync("raced");

        var late = slow.Worker.RunDueAsync();
        await begun.Task;
        quick.Clock.Pass(JobWorker.Lease + TimeSpan.FromSeconds(1));
        await quick.Worker.RunDueAsync();
        wake.SetResult();
        await late;

        (await slow.DoneAsync()).Single().Attempt.ShouldBe(2);
        (await slow.DeadAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_worker_told_to_stop_gives_its_job_back_untried()
    {
        await using var host = await JobsHost.OnAsync(postgres);
        using var stop = new CancellationTokenSource();
        host.Script.Before = async (_, _, token) =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
        };
        await host.QueueAsync("interrupted");
        await Should.ThrowAsync<OperationCanceledException>(() => host.Worker.RunDueAsync(stop.Token));

        host.Script.Before = (_, _, _) => Task.CompletedTask;
        await host.Worker.RunDueAsync();

        (await host.DoneAsync()).Single().Attempt.ShouldBe(1);
    }
}
