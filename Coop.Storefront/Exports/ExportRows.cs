using Coop.Traceability.Exports;
using Coop.Traceability.Genealogy;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage.Exports;
using Coop.Traceability.Storage.Lots;

namespace Coop.Storefront.Exports;

/// <summary>Rows of the files that are folded from facts, as they are read.</summary>
internal static class ExportRows
{
    /// <summary>The facts a file is made of: of the days asked for, or of one lot's whole descent.</summary>
    public static async IAsyncEnumerable<NamedFacts> PagesAsync(this ExportCall call,
        IReadOnlyList<string> types, bool standing = false)
    {
        if (call.Lot is null)
        {
            var from = standing ? DateOnly.MinValue : call.From;
            await foreach (var page in call.Reader.FactsAsync(types, from, call.To, call.Stop))
            {
                yield return page;
            }

            yield break;
        }

        var all = await call.Reader.OfStreamsAsync(await StreamsAsync(call), call.Stop);
        yield return all with { Facts = [.. all.Facts.Where(f => types.Contains(f.Type))] };
    }

    /// <summary>Rows of a log.</summary>
    public static async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(
        this ExportCall call, AuditLog log, Action<StoredFact>? seen = null)
    {
        await foreach (var page in call.PagesAsync(log.Types, log.Standing))
        {
            foreach (var fact in page.Facts)
            {
                seen?.Invoke(fact);
                yield return log.Row(fact, page.Names);
            }
        }
    }

    /// <summary>Rows of the sortable spreadsheet of FSMA 204.</summary>
    public static async IAsyncEnumerable<IReadOnlyList<object?>> Fsma204Async(this ExportCall call)
    {
        var place = $"{call.Frame.Holder}, {call.Settings.Legal.Address}";
        await foreach (var page in call.PagesAsync(Fsma204.Types))
        {
            foreach (var row in page.Corrected().SelectMany(
                f => Fsma204.Rows(f, page.Names, place, key => Link(call, page.Lots, key))))
            {
                yield return row;
            }
        }
    }

    /// <summary>Streams of everything a lot came from and all that was made of it.</summary>
    public static async Task<IReadOnlyCollection<string>> StreamsAsync(ExportCall call)
    {
        var lot = call.Lot!;
        var back = await call.Session.AncestryAsync(LotId.Parse(lot.Id), call.Stop);
        var below = await call.Session.ForwardAsync(lot.Code, call.Stop);
        return back.Facts.Select(f => f.Stream)
            .Concat(below.Select(b => b.Lot.Id))
            .Concat(below.SelectMany(b => b.Lot.UsedIn).Select(b => b.Value)).ToHashSet();
    }

    /// <summary>The traceability lot code: a Digital Link with the GTIN, else the lot's own
    /// address.</summary>
    private static string Link(ExportCall call, IReadOnlyDictionary<string, Lot> lots, string key)
    {
        if (!lots.TryGetValue(key, out var lot))
        {
            return key;
        }

        var host = call.Settings.Hosts.Count > 0 ? call.Settings.Hosts[0] : call.Http.Request.Host.ToString();
        return lot.Packs?.Goods.Gtin is { } gtin
            ? $"https://id.gs1.org/01/{gtin.Value}/10/{lot.Code.Value}"
            : $"https://{host}{Layout.Paths.Lot.Of(lot.Code.Value).Vi}";
    }
}
