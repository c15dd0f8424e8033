using System.Text.Json;
using Coop.Commerce.Catalog;
using Coop.Commerce.Storage.Catalog;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Traceability.Decisions;
using Coop.Traceability.Exports;
using Coop.Traceability.Genealogy;
using Coop.Traceability.Lots;
using Coop.Traceability.Moments;
using Coop.Traceability.Storage.Certificates;
using Coop.Traceability.Storage.Exports;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.People;
using Coop.Traceability.Storage.Seals;
using Marten;

namespace Coop.Storefront.Exports;

/// <summary>
/// Everything about a lot: the minimum data of Decree 37/2026/NĐ-CP art. 23(5) under its own letters, the
/// story, every fact of its whole descent as it lies in the store, and its serials.
/// </summary>
internal static class LotFile
{
    /// <summary>The rule the headings are from.</summary>
    public const string Rule = "Nghị định 37/2026/NĐ-CP, Điều 23 khoản 5";

    public static async Task<Outcome<Func<Stream, Task>>> OpenAsync(ExportCall call)
    {
        if (call.Lot is not { } lot)
        {
            return new ExportRefusal.LotWanted();
        }

        var vault = call.Http.RequestServices.GetRequiredService<PeopleVault>();
        var story = await call.Session.LotStoryAsync(lot.Code, vault, call.Stop);
        var facts = await call.Reader.OfStreamsAsync(await ExportRows.StreamsAsync(call), call.Stop);
        return (Func<Stream, Task>)(to => WriteAsync(to, call, lot, story!, facts));
    }

    private static async Task WriteAsync(
        Stream to, ExportCall call, Lot lot, LotStory story, NamedFacts facts)
    {
        await using var json = new Utf8JsonWriter(to, new JsonWriterOptions
        {
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(
                System.Text.Unicode.UnicodeRanges.All),
        });
        json.WriteStartObject();
        json.WriteString("rule", Rule);
        json.WriteString("lot", lot.Code.Value);
        json.WriteString("madeAt", call.Http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());
        await MinimumAsync(json, call, lot, story, facts);
        json.WritePropertyName("story");
        JsonSerializer.Serialize(json, story, Json.Options);
        await EventsAsync(json, call, facts);
        json.WriteStartArray("serials");
        await foreach (var serial in call.Session.SerialsAsync(lot.Code, call.Stop))
        {
            json.WriteStringValue(serial.Value);
            if (json.BytesPending > 16 * 1024)
            {
                await json.FlushAsync(call.Stop);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(call.Stop);
    }

    private static async Task MinimumAsync(
        Utf8JsonWriter json, ExportCall call, Lot lot, LotStory story, NamedFacts facts)
    {
        var legal = call.Settings.Legal;
        var product = lot.Packs is { } packs
            ? await call.Session.ProductBySkuAsync(packs.Goods.Sku, lot.On, call.Stop) : null;
        json.WriteStartObject("minimum");
        Item(json, "a", "Tên sản phẩm, hàng hóa", product?.Name.Vi ?? $"{story.Kind} {lot.Grade}");
        Item(json, "b", "Hình ảnh sản phẩm, hàng hóa", product is null ? null
            : Address(call, Paths.Product.Of(product.Slug).Vi));
        Item(json, "c", "Tên tổ chức, cá nhân sản xuất, kinh doanh", legal.Name);
        Item(json, "d", "Địa chỉ", legal.Address);
        Item(json, "đ", "Xuất xứ", string.Join(
            "; ", story.Plots.Select(p => p.Code.ToString()).Distinct().Prepend("Việt Nam")));
        json.WriteStartObject("e");
        json.WriteString("heading", "Các sự kiện truy vết trọng yếu và thời gian");
        json.WriteStartArray("value");
        foreach (var fact in facts.Facts.Where(f => Fsma204.Types.Contains(f.Type)))
        {
            json.WriteStartObject();
            json.WriteString("event", fact.Type);
            json.WriteString("code", fact.Id);
            json.WriteString("at", ((IOccurred)fact.Data).At.At);
            json.WriteString("recordedAt", fact.RecordedAt);
            json.WriteString("hash", fact.Hash);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        Item(json, "g", "Thương hiệu, số lô, số sê-ri",
            $"{call.Settings.Name.Vi} · {lot.Code.Value}"
            + (lot.Packs is { } run ? $" · {Numerals.Of(run.Units)} số sê-ri" : ""));
        Item(json, "h", "Hạn sử dụng", lot.Packs is { } best ? Show.Date(best.BestBefore) : null);
        Item(json, "i", "Tiêu chuẩn áp dụng", await StandardsAsync(call, story, product));
        json.WriteEndObject();
    }

    /// <summary>VietGAP while the lot keeps its claim, and the certificates of its product that stand on
    /// the day it came to be; null when there are none.</summary>
    private static async Task<string?> StandardsAsync(ExportCall call, LotStory story, ProductView? product)
    {
        var ofProduct = product is null ? [] : (await call.Session.CertificatesAsync(call.Stop))
            .Where(c => c.StandsOn(call.Lot!.On) && c.Product(product.Slug) is not null)
            .Select(c => c.Product(product.Slug)!.Stars is { } stars
                ? FormattableString.Invariant($"{c.Scheme.ToUpperInvariant()} {stars} sao, số {c.Number}")
                : $"{c.Scheme.ToUpperInvariant()}, số {c.Number}");
        var all = (story.Claim.Kept ? ["VietGAP"] : Array.Empty<string>()).Concat(ofProduct).ToList();
        return all.Count == 0 ? null : string.Join("; ", all);
    }

    private static async Task EventsAsync(Utf8JsonWriter json, ExportCall call, NamedFacts facts)
    {
        var store = call.Http.RequestServices.GetRequiredService<IDocumentStore>();
        json.WriteStartArray("events");
        foreach (var part in facts.Facts.Select(f => f.Id).Chunk(500))
        {
            foreach (var e in await store.StoredEventsAsync(call.Tenant, part, call.Stop))
            {
                json.WriteStartObject();
                json.WriteNumber("sequence", e.Sequence);
                json.WriteString("id", e.Id);
                json.WriteString("stream", e.Stream);
                json.WriteNumber("version", e.Version);
                json.WriteString("type", e.Type);
                json.WritePropertyName("headers");
                json.WriteRawValue(e.Headers);
                json.WritePropertyName("body");
                json.WriteRawValue(e.Body);
                json.WriteEndObject();
            }

            await json.FlushAsync(call.Stop);
        }

        json.WriteEndArray();
        json.WriteNumber("eventsTold", facts.Facts.Count);
    }

    private static string Address(ExportCall call, string path) =>
        $"{call.Http.Request.Scheme}://{call.Http.Request.Host}{path}";

    private static void Item(Utf8JsonWriter json, string letter, string heading, string? value)
    {
        json.WriteStartObject(letter);
        json.WriteString("heading", heading);
        json.WriteString("value", value);
        json.WriteEndObject();
    }
}
