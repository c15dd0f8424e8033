using System.Security.Cryptography;
using Coop.Traceability.People;
using Coop.Traceability.Storage.People;

namespace Coop.Storefront.Store;

/// <summary>
/// The key of the vault: the setting <c>Coop:VaultKey</c> (32 bytes, base64), else a file beside the data,
/// made at
/// the first start. It is in no database and in no backup of one; without it names and phones are lost.
/// </summary>
public static class VaultKey
{
    /// <summary>Registers the cipher that locks what is known of people.</summary>
    public static IServiceCollection AddVault(this IServiceCollection services) =>
        services.AddSingleton<IVaultCipher>(provider =>
            new VaultCipher(Read(provider.GetRequiredService<IConfiguration>())));

    private static byte[] Read(IConfiguration configuration)
    {
        if (configuration["Coop:VaultKey"] is { Length: > 0 } given)
        {
            return Convert.FromBase64String(given);
        }

        var file = Path.Combine(configuration["data"] ?? "data", "keys", "vault.key");
        if (!File.Exists(file))
        {
            Make(file);
        }

        return Convert.FromBase64String(File.ReadAllText(file).Trim());
    }

    private static void Make(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var own = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
        };
        if (!OperatingSystem.IsWindows())
        {
            own.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var stream = new StreamWriter(file, own);
        stream.Write(Convert.ToBase64String(RandomNumberGenerator.GetBytes(VaultCipher.KeyBytes)));
    }
}
