using Coop.Postgres;
using Coop.Storefront.Jobs;
using Coop.Traceability.Decisions;
using Coop.Traceability.Storage;

namespace Coop.Storefront.Tests.Jobs;

public class DeadJobTests(TestPostgres postgres)
{
    private static readonly WriteContext Director = new("trung-long", "user-director", "test");
    private static readonly WriteContext Stranger = new("phu-ho", "user-stranger", "test");

    [Fact]
    public async Task A_job_that_fails_ten_times_is_dead_and_says_why()
    {
        await using var host = await JobsHost.OnAsync(postgres);
        host.Script.Before = (_, _, _) => throw new TimeoutException("no answer");
        await host.QueueAsync("hopeless");

        await RunOutAsync(host);

        var dead = (await host.DeadAsync()).Single();
        dead.Kind.ShouldBe("test.do");
        dead.Attempts.ShouldBe(10);
        dead.Reason.ShouldBe("TimeoutException: no answer");
        dead.Body.ShouldContain("hopeless");
        (await host.DeadAsync("phu-ho")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_refused_job_is_dead_at_once_and_names_the_refusal()
    {
        await using var host = await JobsHost.OnAsync(postgres);
        host.Script.Refuse = new JobRefusal.NoSuchJob("x");
        await host.QueueAsync("refused");

        await host.Worker.RunDueAsync();

        (await host.DeadAsync()).Single().Reason.ShouldBe("job.no-such-job");
        (await host.DoneAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_dead_job_can_be_tried_again()
    {
        await using var host = await JobsHost.OnAsync(postgres);
        host.Script.Refuse = new JobRefusal.NoSuchJob("x");
        await host.QueueAsync("second chance");
        await host.Worker.RunDueAsync();
        var dead = (await host.DeadAsync()).Single();

        host.Script.Refuse = null;
        await host.Ledger.WriteAsync(Director, s => s.RetryJobAsync(new RetryJobRequest(dead.Id)));
        await host.Worker.RunDueAsync();

        (await host.DeadAsync()).ShouldBeEmpty();
        (await host.DoneAsync()).Single().Text.ShouldBe("second chance");
    }

    [Fact]
    public async Task A_dead_job_can_be_dropped()
    {
        await using var host = await JobsHost.OnAsync(postgres);
        host.Script.Refuse = new JobRefusal.NoSuchJob("x");
        await host.QueueAsync("dropped");
        await host.Worker.RunDueAsync();
        var dead = (await host.DeadAsync()).Single();

        await host.Ledger.WriteAsync(Director, s => s.DropJobAsync(new DropJobRequest(dead.Id)));

        (await host.DeadAsync()).ShouldBeEmpty();
        (await host.Worker.RunDueAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Another_co_op_can_neither_retry_nor_drop_it()
    {
        await using var host = await JobsHost.OnAsync(postgres);
        host.Script.Refuse = new JobRefusal.NoSuchJob("x");
        await host.QueueAsync("not yours");
        await host.Worker.RunDueAsync();
        var dead = (await host.DeadAsync()).Single();

        var retried = await host.Ledger.WriteAsync(
            Stranger, s => s.RetryJobAsync(new RetryJobRequest(dead.Id)));
        var dropped = await host.Ledger.WriteAsync(
            Stranger, s => s.DropJobAsync(new DropJobRequest(dead.Id)));

        retried.ShouldBe(new Outcome<DeadJobSettled>.Refused(new JobRefusal.NoSuchJob(dead.Id)));
        dropped.ShouldBe(new Outcome<DeadJobSettled>.Refused(new JobRefusal.NoSuchJob(dead.Id)));
        (await host.DeadAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_job_that_kills_its_process_every_time_is_dead_in_the_end()
    {
        await using var host = await JobsHost.OnAsync(postgres);
        host.Script.Before = (_, _, stop) => Task.Delay(Timeout.Infinite, stop);
        await host.QueueAsync("deadly");

        for (var i = 0; i < JobGaps.Attempts; i++)
        {
            await host.TakeAndDieAsync();
            host.Clock.Pass(JobWorker.Lease + TimeSpan.FromSeconds(1));
        }

        await host.Worker.RunDueAsync();
        (await host.DeadAsync()).Single().Reason.ShouldContain("middle of the last attempt");
    }

    [Fact]
    public void Gaps_grow_and_end()
    {
        var gaps = Enumerable.Range(1, JobGaps.Attempts).Select(JobGaps.After).ToList();
        gaps[^1].ShouldBeNull();
        var waits = gaps[..^1].Select(g => g!.Value).ToList();
        waits.ShouldBe(waits.Order());
        waits.Distinct().Count().ShouldBe(waits.Count);
    }

    private static async Task RunOutAsync(JobsHost host)
    {
        for (var attempt = 1; JobGaps.After(attempt) is { } gap; attempt++)
        {
            (await host.Worker.RunDueAsync()).ShouldBe(1);
            host.Clock.Pass(gap);
        }

        (await host.Worker.RunDueAsync()).ShouldBe(1);
    }
}
