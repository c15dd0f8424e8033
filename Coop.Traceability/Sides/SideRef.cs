using System.Security.Cryptography;
using System.Text;
using Coop.Traceability.Seals;

namespace Coop.Traceability.Sides;

/// <summary>
/// What an event keeps of something that may have to be deleted: where it lies, and a salted hash that
/// proves it unchanged while it is there and tells nothing once it is gone.
/// </summary>
/// <param name="Id">Key of the side document.</param>
/// <param name="Hash">SHA-256 in lower-case hexadecimal of the salt and the canonical JSON of the
/// content.</param>
public sealed record SideRef(string Id, string Hash)
{
    /// <summary>The hash of a side document's content.</summary>
    /// <param name="salt">Random, kept with the content and deleted with it.</param>
    /// <param name="json">The content.</param>
    public static string HashOf(string salt, string json)
    {
        var content = CanonicalJson.Of(json);
        return Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes(salt), .. content]));
    }
}
