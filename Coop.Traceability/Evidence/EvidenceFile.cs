namespace Coop.Traceability.Evidence;

/// <summary>A file that proves something: events name it by its hash, so it can never be exchanged.</summary>
/// <param name="Sha256">Of its bytes, 64 lower-case hexadecimal characters.</param>
/// <param name="MediaType">One of <see cref="EvidenceKind"/>, told from the bytes.</param>
/// <param name="Size">Bytes.</param>
public sealed record EvidenceFile(string Sha256, string MediaType, long Size);

/// <summary>A file as it was handed in.</summary>
public sealed record EvidenceUpload(byte[] Bytes);
