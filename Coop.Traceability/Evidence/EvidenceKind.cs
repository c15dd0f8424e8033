namespace Coop.Traceability.Evidence;

/// <summary>The kinds of files that are kept, told from their first bytes and never from their
/// name.</summary>
public static class EvidenceKind
{
    public const string Jpeg = "image/jpeg";
    public const string Png = "image/png";
    public const string Webp = "image/webp";
    public const string Pdf = "application/pdf";

    /// <summary>The media type, or null when it is none of the four.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xD8, 0xFF, ..] => Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Png,
        _ when bytes.Length > 12 && bytes.StartsWith("RIFF"u8)
            && bytes[8..12].SequenceEqual("WEBP"u8) => Webp,
        _ when bytes.StartsWith("%PDF-"u8) => Pdf,
        _ => null,
    };

    /// <summary>How such a file's name ends.</summary>
    public static string Ending(string mediaType) => mediaType switch
    {
        Jpeg => "jpg",
        Png => "png",
        Webp => "webp",
        Pdf => "pdf",
        _ => throw new ArgumentOutOfRangeException(nameof(mediaType), mediaType, null),
    };
}
