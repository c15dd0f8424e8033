using Coop.Postgres;
using Coop.Storefront.Jobs;
using Coop.Traceability.Storage;

namespace Coop.Storefront.Tests.Jobs;

public class JobTests(TestPostgres postgres)
{
    private static readonly WriteContext Director = new("trung-long", "user-director", "test");

    [Fact]
    public async Task A_job_is_queued_when_its_transaction_commits()
    {
        await using var host = await JobsHost.OnAsync(postgres);
        await host.QueueAsync("committed");
        await host.QueueAsync("refused", refuse: true);

        (await host.Worker.RunDueAsync()).ShouldBe(1);

        (await host.DoneAsync()).Select(d => d.Text).ShouldBe(["committed"]);
    }

    [Fact]
    public async Task A_job_whose_transaction_fails_was_never_queued()
    {
        await using var host = await JobsHost.OnAsync(postgres);
        await host.QueueAsync("first");
        await host.Worker.RunDueAsync();

        await Should.ThrowAsync<Exception>(() => host.Ledger.WriteAsync(Director, session =>
        {
            session.Documents.Insert(new Done("first#1", "first", "trung-long", 1));
            session.QueueJob(new TestJob("never"), session.Now);
            return Task.FromResult<Traceability.Decisions.Outcome<int>>(1);
        }));

        (await host.Worker.RunDueAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_job_waits_until_it_is_due()
    {
        await using var host = await JobsHost.OnAsync(postgres);
        await host.QueueAsync("later", TimeSpan.FromHours(72));

        host.Clock.Pass(TimeSpan.FromHours(72) - TimeSpan.FromSeconds(1));
        (await host.Worker.RunDueAsync()).ShouldBe(0);

        host.Clock.Pass(TimeSpan.FromSeconds(1));
        (await host.Worker.RunDueAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Jobs_run_once_though_several_workers_look_for_them()
    {
        await using var host = await JobsHost.OnAsync(postgres);
        await using var other = JobsHost.Over(host.Connection);
        for (var i = 0; i < 40; i++)
        {
            await host.QueueAsync($"job {i:00}");
        }

        var attempts = await Task.WhenAll(
            host.Worker.RunDueAsync(), other.Worker.RunDueAsync(), host.Worker.RunDueAsync());

        attempts.Sum().ShouldBe(40);
        (await host.DoneAsync()).Count.ShouldBe(40);
    }

    [Fact]
    public async Task A_job_runs_for_the_co_op_that_queued_it()
    {
        await using var host = await JobsHost.OnAsync(postgres);
        await host.QueueAsync("same text", tenant: "trung-long");
        await host.QueueAsync("same text", tenant: "phu-ho");

        await host.Worker.RunDueAsync();

        (await host.DoneAsync("trung-long")).Single().Tenant.ShouldBe("trung-long");
        (await host.DoneAsync("phu-ho")).Single().Tenant.ShouldBe("phu-ho");
    }

    [Fact]
    public async Task A_failed_job_is_tried_again_after_growing_gaps()
    {
        await using var host = await JobsHost.OnAsync(postgres);
        host.Script.Before = (run, _, _) =>
            run.Attempt < 3 ? throw new TimeoutException("no answer") : Task.CompletedTask;
        await host.QueueAsync("stubborn");

        await host.Worker.RunDueAsync();
        host.Clock.Pass(TimeSpan.FromSeconds(4));
        (await host.Worker.RunDueAsync()).ShouldBe(0);
        host.Clock.Pass(TimeSpan.FromSeconds(1));
        (await host.Worker.RunDueAsync()).ShouldBe(1);
        host.Clock.Pass(TimeSpan.FromSeconds(29));
        (await host.Worker.RunDueAsync()).ShouldBe(0);
        host.Clock.Pass(TimeSpan.FromSeconds(1));
        (await host.Worker.RunDueAsync()).ShouldBe(1);

        (await host.DoneAsync()).Single().Attempt.ShouldBe(3);
    }
}
