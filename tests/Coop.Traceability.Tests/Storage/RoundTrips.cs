using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Coop.Traceability.Tests.Storage;

/// <summary>Counts what is sent to the database, by listening to the driver: a batch is one.</summary>
public sealed class RoundTrips : ILoggerProvider, ILogger, ILoggerFactory
{
    private readonly ConcurrentQueue<string> sent = new();

    /// <summary>The statements since the last <see cref="Forget"/>.</summary>
    public IReadOnlyList<string> Sent => [.. sent];

    public void Forget() => sent.Clear();

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) { }

    public void Dispose() { }

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception,
        Func<TState, Exception?, string> formatter)
    {
        sent.Enqueue(eventId.Name + ": " + formatter(state, exception));
    }
}
