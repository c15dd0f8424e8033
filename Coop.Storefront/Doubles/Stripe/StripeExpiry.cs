namespace Coop.Storefront.Doubles.Stripe;

/// <summary>Ends sessions whose time is over, and tells the shop.</summary>
internal sealed class StripeExpiry(StripeDouble stripe, StripePost post, TimeProvider clock)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await post.SendAsync(stripe.ExpireDue(), Delivery.Once);
            await Task.Delay(Pause, clock, stoppingToken)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
