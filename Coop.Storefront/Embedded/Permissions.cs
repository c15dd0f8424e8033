namespace Coop.Storefront.Embedded;

/// <summary>Who may enter a folder or read a file; the umask has no say in it.</summary>
internal static class Permissions
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private const UnixFileMode Everyone = Owner | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    private const UnixFileMode Pass =
        UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>A folder for its owner alone.</summary>
    public static void ClosePrivate(string folder) => Set(folder, Owner | UnixFileMode.UserExecute);

    /// <summary>A folder that everyone may enter and only its owner may change.</summary>
    public static void OpenFolder(string folder) =>
        Set(folder, Everyone | Pass);

    /// <summary>A file that everyone who reaches it may read.</summary>
    public static void OpenFile(string file) => Set(file, Everyone);

    private static void Set(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, mode);
    }
}
