namespace Coop.Storefront.Jobs.Seals;

/// <summary>A service outside that says when it saw a hash, after RFC 3161.</summary>
public interface ITimeStamper
{
    /// <summary>Whether one is configured.</summary>
    bool IsOn { get; }

    /// <summary>The time-stamp token over a SHA-256; checked against it before it is given.</summary>
    /// <exception cref="HttpRequestException">The service is not reached or refuses.</exception>
    /// <exception cref="System.Security.Cryptography.CryptographicException">Its answer is not for this
    /// hash.</exception>
    Task<byte[]> StampAsync(byte[] sha256, CancellationToken stop);
}
