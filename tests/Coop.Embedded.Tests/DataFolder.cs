namespace Coop.Embedded.Tests;

/// <summary>A folder of one test, deleted with it.</summary>
internal sealed class DataFolder : IDisposable
{
    public DataFolder(string name = "data")
    {
        Root = Directory.CreateTempSubdirectory("coop-embedded-").FullName;
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Root, (UnixFileMode)0b111_101_101);
        Path = System.IO.Path.Combine(Root, name);
    }

    public string Root { get; }

    public string Path { get; }

    public string Postgres => System.IO.Path.Combine(Path, "postgres");

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
