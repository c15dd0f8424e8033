using System.Diagnostics;

namespace Coop.Traceability.Tests.Package;

/// <summary>A folder of its own in which the package is made and a program is built on it.</summary>
internal sealed class Workshop : IDisposable
{
    private const string Project =
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <NuGetAudit>false</NuGetAudit>
            <RestoreEnablePackagePruning>true</RestoreEnablePackagePruning>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Coop.Traceability" Version="1.0.0" />
            <PrunePackageReference Include="Patched.DistributedLock.Core" Version="1.0.99" />
          </ItemGroup>
        </Project>
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("coop-package-");

    /// <summary>The folder of the library's project.</summary>
    public static string Library { get; } = Path.Combine(SharedData.Root, "Coop.Traceability");

    /// <summary>Debug or Release: as these tests were built, so the library was.</summary>
    private static string Flavour { get; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>Where restored packages of this machine lie.</summary>
    private static string Restored { get; } = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    public string PackageFile => Path.Combine(Feed, "Coop.Traceability.1.0.0.nupkg");

    private string Feed => Path.Combine(folder.FullName, "feed");

    /// <summary>Packs what is built.</summary>
    public Task PackAsync() => DotnetAsync(
        "pack", Library, "--no-build", "-c", Flavour, "-o", Feed, "-v", "q", "--nologo");

    /// <summary>Builds a program against the package, runs it, and gives what it printed.</summary>
    public async Task<string> RunAsync(string program, string argument)
    {
        var place = Directory.CreateDirectory(Path.Combine(folder.FullName, "Sample")).FullName;
        await File.WriteAllTextAsync(Path.Combine(place, "Sample.csproj"), Project);
        await File.WriteAllTextAsync(Path.Combine(place, "Program.cs"), program);
        await File.WriteAllTextAsync(Path.Combine(place, "nuget.config"), $"""
            <configuration>
              <packageSources><clear /><add key="here" value="{Feed}" /></packageSources>
              <fallbackPackageFolders>
                <clear /><add key="restored" value="{Restored}" />
              </fallbackPackageFolders>
              <config>
                <add key="globalPackagesFolder" value="{Path.Combine(folder.FullName, "packages")}" />
              </config>
            </configuration>
            """);
        await DotnetAsync(
            "build", place, "-c", "Release", "-o", Path.Combine(place, "out"), "-v", "q", "--nologo",
            "-nodeReuse:false");
        return await DotnetAsync(Path.Combine(place, "out", "Sample.dll"), argument);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task<string> DotnetAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("NUGET_PACKAGES");
        using var process = Process.Start(start)!;
        var wrong = process.StandardError.ReadToEndAsync();
        var told = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, $"dotnet {arguments[0]}: {told}{await wrong}");
        return told;
    }
}
