using System.Collections.Concurrent;
using Coop.Storefront.Doubles;
using Coop.Storefront.Tests.Jobs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Stripe;
using Stripe.Checkout;

namespace Coop.Storefront.Tests.Doubles;

/// <summary>
/// The doubles on a port of their own, with a webhook beside them that writes down what comes.
/// </summary>
public sealed class DoublesHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private DoublesHost(WebApplication app, SetClock clock) => (_app, Clock) = (app, clock);

    public SetClock Clock { get; }

    public DoublesOptions Options { get; } = new();

    public Uri Home => new(_app.Urls.First());

    public HttpClient Http { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    public ConcurrentQueue<Notice> Notices { get; } = new();

    /// <summary>Answers the webhook gives before it answers 200.</summary>
    public ConcurrentQueue<int> Answers { get; } = new();

    public StripeClient Stripe => new(
        Options.StripeKey, apiBase: Home + "_doubles/stripe",
        httpClient: new SystemNetHttpClient(maxNetworkRetries: 0));

    public StripeClient StripeThatRetries => new(Options.StripeKey, apiBase: Home + "_doubles/stripe");

    public T Need<T>() where T : notnull => _app.Services.GetRequiredService<T>();

    public static async Task<DoublesHost> StartAsync(SetClock? sharedClock = null)
    {
        var clock = sharedClock ?? new SetClock(JobsHost.Start);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddDoubles(new DoublesOptions());
        var host = new DoublesHost(builder.Build(), clock);
        host._app.MapDoubles();
        host._app.MapPost("/webhooks/{from}", host.ReceiveAsync);
        await host._app.StartAsync();
        return host;
    }

    public SessionCreateOptions Order(long unit = 120_000, long quantity = 2) => new()
    {
        Mode = "payment",
        SuccessUrl = Home + "don-hang/TLA7K4Q9M?session={CHECKOUT_SESSION_ID}",
        CancelUrl = Home + "thanh-toan",
        ClientReferenceId = "TLA7K4Q9M",
        Locale = "vi",
        Metadata = new() { ["order"] = "TLA7K4Q9M" },
        PaymentIntentData = new() { Metadata = new() { ["order"] = "TLA7K4Q9M" } },
        LineItems =
        [
            new()
            {
                Quantity = quantity,
                PriceData = new()
                {
                    Currency = "vnd", UnitAmount = unit, ProductData = new() { Name = "Chè móc câu 100 g" },
                },
            },
        ],
    };

    public Task<Session> CreateAsync(long unit = 120_000, string? key = null) =>
        Stripe.V1.Checkout.Sessions.CreateAsync(Order(unit), new RequestOptions { IdempotencyKey = key });

    public async Task<HttpResponseMessage> PressAsync(
        string address, string button, Delivery delivery = Delivery.Once) =>
        await Http.PostAsync(new Uri(Home, address), new FormUrlEncodedContent(
            new Dictionary<string, string> { ["do"] = button, ["delivery"] = delivery.ToString() }));

    public Event Read(Notice notice) => EventUtility.ConstructEvent(
        notice.Body, notice.Signature, Options.StripeWebhookSecret, 300,
        Clock.GetUtcNow().ToUnixTimeSeconds());

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
    }

    private async Task<IResult> ReceiveAsync(HttpRequest request, string from)
    {
        using var reader = new StreamReader(request.Body);
        Notices.Enqueue(new Notice(
            from,
            await reader.ReadToEndAsync(),
            request.Headers["Stripe-Signature"].ToString() + request.Headers["X-SePay-Signature"],
            request.Headers["X-SePay-Timestamp"].ToString()));
        return Results.StatusCode(Answers.TryDequeue(out var status) ? status : 200);
    }
}

/// <summary>What a webhook was sent.</summary>
public sealed record Notice(string From, string Body, string Signature, string Timestamp);
