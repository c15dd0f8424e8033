namespace Coop.Storefront.Webhooks;

/// <summary>Where payment providers tell what happened. The co-op is the one of the host.</summary>
public static class WebhookEndpoints
{
    /// <summary>Maps them. A notice is proved by its signature, never by where it comes from.</summary>
    public static void MapWebhooks(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/webhooks/sepay", (Delegate)SePayHandler.TakeAsync).ExcludeFromDescription();
        routes.MapPost("/webhooks/stripe", (Delegate)StripeHandler.TakeAsync).ExcludeFromDescription();
    }
}
