using System.Security.Cryptography;
using Coop.Traceability.Decisions;

namespace Coop.Traceability.Evidence;

/// <summary>What may be kept as evidence, and under which name.</summary>
public static class KeepFile
{
    /// <summary>Most bytes of one file: 10 MB.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    /// <summary>The file under its hash, or why it is not kept.</summary>
    public static Outcome<EvidenceFile> Decide(EvidenceUpload upload) => upload.Bytes switch
    {
        [] => new EvidenceRefusal.Empty(),
        { Length: > MostBytes } large => new EvidenceRefusal.TooLarge(large.Length, MostBytes),
        var bytes when EvidenceKind.Of(bytes) is { } kind =>
            new EvidenceFile(Convert.ToHexStringLower(SHA256.HashData(bytes)), kind, bytes.Length),
        _ => new EvidenceRefusal.KindUnknown(),
    };

    /// <summary>Whether a text has the form of a file's name here.</summary>
    public static bool IsName(string? text) =>
        text is { Length: 64 } && text.All(c => c is >= '0' and <= '9' or >= 'a' and <= 'f');
}
