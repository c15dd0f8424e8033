using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Coop.Storefront.Doubles;

/// <summary>Carries the doubles' notices to our webhooks, as late, often and disorderly as asked.</summary>
public sealed partial class Courier(
    IHttpClientFactory clients, TimeProvider clock, IHostApplicationLifetime life, ILogger<Courier> log)
{
    /// <summary>Name of the HTTP client; tests give it the handler of their own server.</summary>
    public const string Client = "doubles";

    /// <summary>How late a late notice is.</summary>
    public static readonly TimeSpan Lateness = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan[] Gaps =
        [
            TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(15), TimeSpan.FromMinutes(2),
            TimeSpan.FromMinutes(30),
        ];

    private readonly ConcurrentDictionary<Task, bool> _underWay = new();

    /// <summary>
    /// Sends the parcels. Returns after the first attempts, or at once when nothing is to be sent now; what
    /// failed is tried again in the background.
    /// </summary>
    public async Task SendAsync(IReadOnlyList<Parcel> parcels, Delivery delivery)
    {
        switch (delivery)
        {
            case Delivery.None:
                return;
            case Delivery.Late:
                Behind(SendLateAsync(parcels));
                return;
            case Delivery.Twice:
                await SendAllAsync([.. parcels.SelectMany(parcel => new[] { parcel, parcel })]);
                return;
            case Delivery.Shuffled:
                await SendAllAsync([.. parcels.Reverse()]);
                return;
            default:
                await SendAllAsync(parcels);
                return;
        }
    }

    /// <summary>Waits for everything under way, late notices and repeated attempts included.</summary>
    public Task SettleAsync() => Task.WhenAll(_underWay.Keys);

    /// <summary>Names under <c>localhost</c> are this machine, whatever the resolver says.</summary>
    internal static HttpMessageHandler LoopbackHandler() => new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        ConnectCallback = async (context, stop) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            var end = context.DnsEndPoint;
            var local = end.Host == "localhost" || end.Host.EndsWith(".localhost", StringComparison.Ordinal);
            EndPoint target = local ? new IPEndPoint(IPAddress.Loopback, end.Port) : end;
            await socket.ConnectAsync(target, stop);
            return new NetworkStream(socket, ownsSocket: true);
        },
    };

    private async Task SendLateAsync(IReadOnlyList<Parcel> parcels)
    {
        await Task.Delay(Lateness, clock, life.ApplicationStopping);
        await SendAllAsync(parcels);
    }

    private async Task SendAllAsync(IReadOnlyList<Parcel> parcels)
    {
        foreach (var parcel in parcels)
        {
            if (!await TryAsync(parcel))
            {
                Behind(RepeatAsync(parcel));
            }
        }
    }

    private async Task RepeatAsync(Parcel parcel)
    {
        foreach (var gap in Gaps)
        {
            await Task.Delay(gap, clock, life.ApplicationStopping);
            if (await TryAsync(parcel))
            {
                return;
            }
        }

        GivenUp(log, parcel.To);
    }

    private async Task<bool> TryAsync(Parcel parcel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, parcel.To)
        {
            Content = new StringContent(parcel.Body, Encoding.UTF8, "application/json"),
        };
        foreach (var (name, value) in parcel.Sign(clock.GetUtcNow()))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        try
        {
            using var answer = await clients.CreateClient(Client)
                .SendAsync(request, life.ApplicationStopping);
            Answered(log, parcel.To, (int)answer.StatusCode);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException fault)
        {
            Unreachable(log, parcel.To, fault.Message);
            return false;
        }
    }

    private void Behind(Task work)
    {
        _underWay[work] = true;
        _ = work.ContinueWith(
            done => _underWay.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.None,
            TaskScheduler.Default);
    }

    [LoggerMessage(LogLevel.Debug, "{To} answered {Status}.")]
    private static partial void Answered(ILogger log, Uri to, int status);

    [LoggerMessage(LogLevel.Warning, "{To} cannot be reached: {Reason}")]
    private static partial void Unreachable(ILogger log, Uri to, string reason);

    [LoggerMessage(LogLevel.Warning, "{To} took none of the attempts; the notice is given up.")]
    private static partial void GivenUp(ILogger log, Uri to);
}
