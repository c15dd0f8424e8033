using System.IO.Compression;

namespace Coop.Storefront.Exports;

/// <summary>The zip of a dossier: files go in one after the other, each with its hash.</summary>
internal sealed class DossierFolder(ZipArchive zip)
{
    private readonly List<DossierEntry> files = [];

    /// <summary>What is in it.</summary>
    public IReadOnlyList<DossierEntry> Files => files;

    /// <summary>Writes one file.</summary>
    /// <param name="sha">The hash it must have; null when it is made only now.</param>
    /// <exception cref="InvalidDataException">The bytes kept are not those the record names.</exception>
    public async Task AddAsync(string name, Func<Stream, Task> write, string? sha = null)
    {
        await using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        await using var counted = new HashingStream(entry);
        await write(counted);
        if (sha is not null && sha != counted.Sha256())
        {
            throw new InvalidDataException($"The file kept as {sha} is another one now.");
        }

        files.Add(new DossierEntry(name, counted.Size, counted.Sha256()));
    }
}

/// <summary>One file of a dossier.</summary>
internal sealed record DossierEntry(string Name, long Size, string Sha256);
