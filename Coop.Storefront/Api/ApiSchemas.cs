using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Storage.Book;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Coop.Storefront.Api;

/// <summary>
/// Tells the document what the types say only in code: codes are strings, words are of a list, bodies are
/// closed.
/// </summary>
internal static class ApiSchemas
{
    public static Task Explain(
        OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken stop)
    {
        var type = context.JsonTypeInfo.Type;
        if (type == typeof(LotCode) || type == typeof(SerialNumber) || type == typeof(Gtin))
        {
            schema.Type = JsonSchemaType.String;
            schema.Properties?.Clear();
            schema.Required?.Clear();
        }

        var allowed = context.JsonPropertyInfo?.AttributeProvider?
            .GetCustomAttributes(typeof(AllowedValuesAttribute), true).OfType<AllowedValuesAttribute>()
            .FirstOrDefault();
        if (allowed is not null)
        {
            schema.Enum = [.. allowed.Values.Select(v => (JsonNode)v!.ToString()!)];
        }

        if (type.Name.Split('`')[0].EndsWith("Body", StringComparison.Ordinal)
            || type.IsSubclassOf(typeof(BookRequest)))
        {
            schema.AdditionalPropertiesAllowed = false;
        }

        return Task.CompletedTask;
    }
}
