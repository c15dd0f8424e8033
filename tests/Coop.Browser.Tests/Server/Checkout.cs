namespace Coop.Browser.Tests.Server;

/// <summary>Where this source tree and what was built of it lie.</summary>
internal static class Checkout
{
    public static string Root { get; } = FindRoot();

    /// <summary>The storefront as it was built together with these tests.</summary>
    public static string Storefront
    {
        get
        {
            var here = new DirectoryInfo(AppContext.BaseDirectory);
            var flavour = Path.Combine(here.Parent!.Name, here.Name);
            return Path.Combine(Root, "Coop.Storefront", "bin", flavour, "Coop.Storefront.dll");
        }
    }

    /// <summary>Where what tests leave behind is kept.</summary>
    public static string Results(params string[] below) =>
        Directory.CreateDirectory(Path.Combine([Root, "TestResults", .. below])).FullName;

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Coop.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new InvalidOperationException("Coop.sln is in no folder above the tests.");
    }
}
