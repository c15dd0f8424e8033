using System.Text.Json.Nodes;

namespace Coop.Storefront.Doubles.Stripe;

/// <summary>An answer of the API.</summary>
/// <param name="Kept">Whether it is replayed for the same idempotency key: everything once work had
/// begun.</param>
public sealed record StripeReply(int Status, string Body, bool Kept)
{
    public static StripeReply Ok(JsonObject body) => new(StatusCodes.Status200OK, body.ToJsonString(), true);

    /// <summary>The request was not understood; no work had begun.</summary>
    public static StripeReply Invalid(string message, string? parameter = null, string? code = null) =>
        Error(
            StatusCodes.Status400BadRequest, "invalid_request_error", message, code, parameter, kept: false);

    public static StripeReply Missing(string noun, string id) => Error(
        StatusCodes.Status404NotFound, "invalid_request_error", $"No such {noun}: '{id}'", "resource_missing",
        "id", kept: false);

    public static StripeReply Broken(int status) => Error(
        status, "api_error", "An error occurred with our API.", null, null, kept: status >= 500);

    public static StripeReply Error(
        int status, string type, string message, string? code, string? parameter, bool kept)
    {
        var error = new JsonObject { ["message"] = message, ["type"] = type };
        if (code is not null)
        {
            error["code"] = code;
        }

        if (parameter is not null)
        {
            error["param"] = parameter;
        }

        return new StripeReply(status, new JsonObject { ["error"] = error }.ToJsonString(), kept);
    }
}
