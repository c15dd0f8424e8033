using System.Globalization;
using Coop.Commerce.Identifiers;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Pricing;

/// <summary>Makes a price list, changes when and for whom it holds, or closes it.</summary>
public static class SetSalesList
{
    private const int LongestName = 80;

    /// <summary>Makes a list.</summary>
    public static Decision<SalesListEvent> Open(
        bool taken, SalesListId id, string code, SalesListTerms terms, FieldTime at)
    {
        if (!RecordCode.TryParse(code, out var normal))
        {
            return new SalesListRefusal.Malformed("code", code);
        }

        return taken
            ? new SalesListRefusal.CodeTaken(normal.Value)
            : Fault(terms) is { } fault ? fault : new SalesListEvent.Opened(id, normal.Value, terms, at);
    }

    /// <summary>Changes it.</summary>
    public static Decision<SalesListEvent> Change(
        SalesList list, SalesListTerms terms, long expectedVersion, FieldTime at)
    {
        if (list.Closed)
        {
            return new SalesListRefusal.IsClosed(list.Code);
        }

        if (list.Terms == terms)
        {
            return Array.Empty<SalesListEvent>();
        }

        return list.Version != expectedVersion
            ? new SalesListRefusal.ChangedMeanwhile(expectedVersion, list.Version)
            : Fault(terms) is { } fault ? fault : new SalesListEvent.Changed(terms, at);
    }

    /// <summary>Closes it; closing again changes nothing.</summary>
    public static Decision<SalesListEvent> Close(SalesList list, FieldTime at) =>
        list.Closed ? Array.Empty<SalesListEvent>() : new SalesListEvent.Closed(at);

    private static SalesListRefusal? Fault(SalesListTerms terms) => terms switch
    {
        { Name.Vi.Length: 0 or > LongestName } => new SalesListRefusal.Malformed("name.vi", terms.Name.Vi),
        { Name.En.Length: 0 or > LongestName } => new SalesListRefusal.Malformed("name.en", terms.Name.En),
        { Group: { } group } when !PlainWords.IsShort(group) =>
            new SalesListRefusal.Malformed("group", group),
        { Until: { } until } when until < terms.From => new SalesListRefusal.Malformed(
            "until", until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        _ => null,
    };
}
