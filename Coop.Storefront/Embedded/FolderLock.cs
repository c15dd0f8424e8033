namespace Coop.Storefront.Embedded;

/// <summary>
/// Only one process at a time works on a data folder. The system itself lets go of the lock when its holder
/// dies.
/// </summary>
internal static class FolderLock
{
    /// <summary>Takes the lock, waiting a little for an earlier run that is just closing.</summary>
    /// <exception cref="DatabaseCannotStartException">Another process keeps it.</exception>
    public static async Task<FileStream> TakeAsync(EmbeddedPostgresOptions options)
    {
        var dataFolder = options.DataFolder;
        var path = Path.Combine(dataFolder, "coop.lock");
        var waitedSince = TimeProvider.System.GetTimestamp();
        var told = false;
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (TimeProvider.System.GetElapsedTime(waitedSince) < options.Patience)
            {
                if (!told) options.Progress($"waiting for an earlier run on {dataFolder} to end");
                told = true;
                await Task.Delay(100);
            }
            catch (IOException)
            {
                throw new DatabaseCannotStartException(
                    $"Another run is using {dataFolder}.\n"
                    + "Stop it, or use another folder: ./coop run --data DIR");
            }
        }
    }
}
