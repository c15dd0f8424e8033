namespace Coop.Storefront.Exports;

/// <summary>The logs of the book that are kept as records of their own.</summary>
internal static class DossierBook
{
    /// <summary>Writes them; gives the evidence files they name.</summary>
    public static Task<IReadOnlyCollection<string>> WriteAsync(DossierFolder folder, ExportCall call)
    {
        _ = (folder, call);
        return Task.FromResult<IReadOnlyCollection<string>>([]);
    }
}
