namespace Coop.Traceability.People;

/// <summary>
/// Locks what is known of people. The host gives the key; it lives outside the database and its backups.
/// </summary>
public interface IVaultCipher
{
    /// <summary>
    /// Encrypts one row. <paramref name="row"/> is bound to it, so that rows cannot be exchanged.
    /// </summary>
    byte[] Lock(string row, ReadOnlySpan<byte> plain);

    /// <summary>
    /// Opens a row; throws <see cref="System.Security.Cryptography.CryptographicException"/> when it was
    /// altered.
    /// </summary>
    byte[] Open(string row, ReadOnlySpan<byte> locked);

    /// <summary>
    /// Keyed hash of a phone within a co-op, to look it up without storing it in the clear.
    /// </summary>
    string PhoneHash(string tenant, PhoneNumber phone);

    /// <summary>
    /// Keyed hash of an address within a co-op, to count what is open for it without storing it in the clear.
    /// </summary>
    /// <param name="address">Brought to one spelling by the caller; two spellings give two hashes.</param>
    string AddressHash(string tenant, string address);
}
