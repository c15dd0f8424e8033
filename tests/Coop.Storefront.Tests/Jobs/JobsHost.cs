using Coop.Postgres;
using Coop.Storefront.Jobs;
using Coop.Storefront.Jobs.Table;
using Coop.Traceability.Decisions;
using Coop.Traceability.Storage;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Coop.Storefront.Tests.Jobs;

/// <summary>
/// The job machinery over a real database, with one scripted kind of job and a clock that is set.
/// </summary>
public sealed class JobsHost : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2026, 3, 10, 9, 0, 0, TimeSpan.FromHours(7));

    private readonly ServiceProvider _services;

    private JobsHost(ServiceProvider services, string connection) =>
        (_services, Connection) = (services, connection);

    public string Connection { get; }

    public SetClock Clock { get; } = new(Start);

    public Script Script { get; } = new();

    public Ledger Ledger => _services.GetRequiredService<Ledger>();

    public IDocumentStore Store => _services.GetRequiredService<IDocumentStore>();

    public JobWorker Worker => _services.GetRequiredService<JobWorker>();

    public T Need<T>() where T : notnull => _services.GetRequiredService<T>();

    /// <summary>A host over a database of its own.</summary>
    public static async Task<JobsHost> OnAsync(TestPostgres postgres) =>
        Over(await postgres.CreateDatabaseAsync("jobs", async connection =>
        {
            await using var host = Over(connection);
            await CoopSchema.ApplyAsync(host.Store);
        }));

    /// <summary>A host over a database that has the schema; several may share one.</summary>
    public static JobsHost Over(string connection)
    {
        JobsHost? host = null;
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(_ => host!.Clock);
        services.AddSingleton(_ => host!.Script);
        services.AddMarten(options => options.Connection(connection));
        services.AddTraceability();
        services.ConfigureMarten(options => options.Schema.For<Done>());
        services.AddJobs();
        services.AddJob<TestJob, TestJobHandler>();
        host = new JobsHost(services.BuildServiceProvider(), connection);
        return host;
    }

    /// <summary>What is left in the table when a worker takes a job and its process is killed.</summary>
    public Task TakeAndDieAsync() =>
        new JobClaims(Store).TakeAsync(1, Clock.GetUtcNow(), JobWorker.Lease, default);

    public Task<Outcome<string>> QueueAsync(
        string text, TimeSpan? delay = null, string tenant = "trung-long", bool refuse = false) =>
        Ledger.WriteAsync(new WriteContext(tenant, "user-test", "test"), session =>
        {
            session.QueueJob(new TestJob(text), session.Now + (delay ?? TimeSpan.Zero));
            return Task.FromResult<Outcome<string>>(refuse ? new JobRefusal.NoSuchJob("x") : text);
        });

    public async Task<IReadOnlyList<Done>> DoneAsync(string tenant = "trung-long")
    {
        await using var session = Ledger.Read(tenant);
        return await session.Query<Done>().OrderBy(d => d.Id).ToListAsync();
    }

    public async Task<IReadOnlyList<DeadJob>> DeadAsync(string tenant = "trung-long")
    {
        await using var session = Ledger.Read(tenant);
        return await session.DeadJobsAsync();
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}

/// <summary>A job for tests.</summary>
public sealed record TestJob(string Text) : IJob
{
    public static string Kind => "test.do";
}

/// <summary>What each successful attempt at a job for tests leaves behind.</summary>
public sealed record Done(string Id, string Text, string Tenant, int Attempt)
{
    public static Done By(TestJob job, JobRun run) =>
        new($"{job.Text}#{run.Attempt}", job.Text, run.Tenant, run.Attempt);
}

/// <summary>What the handler of test jobs does before it writes.</summary>
public sealed class Script
{
    public Func<JobRun, TestJob, CancellationToken, Task> Before { get; set; } =
        (_, _, _) => Task.CompletedTask;

    public Refusal? Refuse { get; set; }
}

public sealed class TestJobHandler(Script script) : IJobHandler<TestJob>
{
    public async Task RunAsync(TestJob job, JobRun run, CancellationToken stop)
    {
        await script.Before(run, job, stop);
        await run.CompleteAsync(session =>
        {
            session.Documents.Insert(Done.By(job, run));
            return Task.FromResult<Outcome<string>>(script.Refuse is { } refusal ? refusal : job.Text);
        });
    }
}

/// <summary>A clock that stands still until it is moved.</summary>
public sealed class SetClock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset _now = now;

    public override DateTimeOffset GetUtcNow() => _now;

    public void Pass(TimeSpan time) => _now += time;
}
