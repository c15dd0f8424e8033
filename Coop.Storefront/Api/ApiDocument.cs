using Coop.Storefront.Http;
using Coop.Storefront.Http.ApiKeys;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Scalar.AspNetCore;

namespace Coop.Storefront.Api;

/// <summary>The OpenAPI document and its human view.</summary>
internal static class ApiDocument
{
    private const string Name = "v1";
    private const string Problem = "application/problem+json";

    /// <summary>Says of a write what it takes and gives.</summary>
    public static RouteHandlerBuilder Describes<TBody, TAnswer>(
        this RouteHandlerBuilder route, string summary, int status = StatusCodes.Status201Created)
        where TBody : notnull =>
        route.WithSummary(summary).Accepts<TBody>("application/json").Produces<TAnswer>(status)
            .WithMetadata(new WritesOnce())
            .ProducesProblem(400, Problem).ProducesProblem(404, Problem).ProducesProblem(409, Problem)
            .ProducesProblem(422, Problem);

    public static void AddApiDocument(this IServiceCollection services) =>
        services.AddOpenApi(Name, options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.AddDocumentTransformer((document, _, _) =>
            {
                document.Info = new OpenApiInfo
                {
                    Title = "Coop",
                    Version = "1",
                    Description =
                        "Grams and đồng are whole numbers; dates are yyyy-MM-dd; instants carry an offset; "
                        + "keys are made by the server. Refusals are application/problem+json.",
                };
                document.Servers = [];
                document.AddComponent("key", new OpenApiSecurityScheme
                {
                    Type = SecuritySchemeType.Http,
                    Scheme = "bearer",
                    Description = "An API key made in the office: coop_…",
                });
                return Task.CompletedTask;
            });
            options.AddOperationTransformer(Explain);
            options.AddOperationTransformer(ApiExamples.Add);
            options.AddSchemaTransformer(ApiSchemas.Explain);
        });

    public static void MapApiDocument(this IEndpointRouteBuilder app)
    {
        app.MapOpenApi("/openapi/{documentName}.json").OnAnyHost();
        app.MapScalarApiReference("/scalar", options => options.WithTitle("Coop")).OnAnyHost();
    }

    private static Task Explain(
        OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken stop)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<WritesOnce>().Any())
        {
            operation.Parameters = [.. operation.Parameters ?? [], new OpenApiParameter
            {
                Name = "Idempotency-Key",
                In = ParameterLocation.Header,
                Required = true,
                Description = "1 to 255 printable characters; the same key again gives the same answer.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1, MaxLength = 255 },
            }];
        }

        if (metadata.OfType<NeedsScope>().FirstOrDefault() is { } needs)
        {
            operation.Description = $"Needs a key with the scope `{needs.Scope}`.";
            operation.Security =
            [
                new OpenApiSecurityRequirement
                {
                    [new OpenApiSecuritySchemeReference("key", context.Document)] = [needs.Scope],
                },
            ];
        }

        return Task.CompletedTask;
    }

    /// <summary>The endpoint takes an Idempotency-Key.</summary>
    private sealed record WritesOnce;
}
