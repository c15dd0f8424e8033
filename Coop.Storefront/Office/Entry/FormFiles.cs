using System.Security.Cryptography;
using Coop.Storefront.Http;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Decisions;
using Coop.Traceability.Evidence;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Evidence;

namespace Coop.Storefront.Office.Entry;

/// <summary>
/// Evidence files in forms. A file counts as typed text: the list of its hashes. Files are kept at once,
/// apart
/// from what the form asks, so that a refusal shows them again and nobody has to choose them twice.
/// </summary>
public static class FormFiles
{
    /// <summary>Most bytes of a form with files: three large pictures.</summary>
    public const int MostFormBytes = 32 * 1024 * 1024;

    /// <summary>Puts the hashes of uploaded files among what was typed.</summary>
    internal static async Task NameAsync(
        IFormFileCollection files, Dictionary<string, string> typed, CancellationToken stop)
    {
        foreach (var file in files.Where(f => f.Length > 0))
        {
            await using var content = file.OpenReadStream();
            var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, stop));
            var before = Split(typed.GetValueOrDefault(file.Name, ""));
            typed[file.Name] = string.Join(',', before.Append(hash).Distinct());
        }
    }

    /// <summary>
    /// Keeps the files chosen in a field; gives the hashes of all that belong to it, those kept at an earlier
    /// try among them. A file that cannot be kept marks the field.
    /// </summary>
    public static async Task<IReadOnlyList<string>> FilesAsync(this FormInput input, Desk desk, string name)
    {
        var form = await desk.Http.Request.ReadFormAsync(desk.Stop);
        foreach (var file in form.Files.Where(f => f.Name == name && f.Length > 0))
        {
            if (await KeepAsync(desk, file) is { } refusal)
            {
                input.Blame(name, RefusalTexts.Of(refusal, desk.Language));
            }
        }

        var all = Split(input.Typed(name));
        await using var session = desk.Read();
        var known = all.Where(KeepFile.IsName).Except(
            await session.MissingFilesAsync([.. all.Where(KeepFile.IsName)], desk.Stop)).ToList();
        if (known.Count > EvidenceQueries.MostFiles)
        {
            input.Blame(name, RefusalTexts.Of(
                new EvidenceRefusal.TooMany(known.Count, EvidenceQueries.MostFiles), desk.Language));
        }

        return known;
    }

    /// <summary>Adds a field for files; those that are here already are shown ticked.</summary>
    /// <param name="known">What <see cref="FilesAsync"/> gave; null on a fresh form.</param>
    public static Fields Files(
        this Fields fields, Desk desk, FormInput input, string name, IReadOnlyList<string>? known = null,
        Phrase? label = null, Phrase? hint = null) =>
        fields.AddDone(new OfficeField(
            name, desk.Say(label ?? OfficeEvidenceTexts.Files), FieldKind.File,
            Hint: desk.Say(hint ?? OfficeEvidenceTexts.FilesHint), Error: input.FaultOf(name),
            Choices: [.. (known ?? []).Select(
                sha => new Choice(sha, desk.Say(OfficeEvidenceTexts.Kept, sha[..8])))],
            Optional: true));

    private static async Task<Refusal?> KeepAsync(Desk desk, IFormFile file)
    {
        if (file.Length > KeepFile.MostBytes)
        {
            return new EvidenceRefusal.TooLarge(file.Length, KeepFile.MostBytes);
        }

        var bytes = new byte[file.Length];
        await using (var content = file.OpenReadStream())
        {
            await content.ReadExactlyAsync(bytes, desk.Stop);
        }

        var context = new WriteContext(
            desk.Tenant, desk.Http.Caller().RecordedBy, $"command-{Mint.Ulid(desk.Now)}");
        var kept = await desk.Need<Ledger>().WriteAsync(
            context, session => session.KeepFileAsync(new EvidenceUpload(bytes), desk.Stop), desk.Stop);
        return kept is Outcome<EvidenceFile>.Refused no ? no.Reason : null;
    }

    private static string[] Split(string typed) => typed.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
