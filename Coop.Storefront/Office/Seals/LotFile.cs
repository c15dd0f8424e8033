using Coop.Traceability.Identifiers;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.People;
using Coop.Traceability.Storage.Seals;

namespace Coop.Storefront.Office.Seals;

/// <summary>A lot's whole book as a file that proves itself, with nothing withheld.</summary>
public static class LotFile
{
    public static async Task<IResult> GetAsync(Desk desk)
    {
        await using var session = desk.Read();
        return LotCode.TryParse(desk.Route("code"), out var lot)
            && await session.LotStoryAsync(lot, desk.Need<PeopleVault>(), desk.Stop) is { } story
            && await desk.Need<Sealer>().BundleAsync(
                desk.Tenant, lot.Value, [.. story.Facts.Select(f => f.Id)], _ => true, desk.Stop) is { } file
                ? Results.Bytes(file, "application/json", $"{lot.Value}.coop.json")
                : Gate.NotHere(desk);
    }
}
