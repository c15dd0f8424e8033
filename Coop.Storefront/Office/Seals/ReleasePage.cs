using Coop.Commerce.Storage.Settings;
using Coop.Storefront.Account;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Evidence;
using Coop.Traceability.Lots;
using Coop.Traceability.People;
using Coop.Traceability.Seals;
using Coop.Traceability.Storage.Evidence;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.Seals;
using Marten;
using Microsoft.AspNetCore.Identity;

namespace Coop.Storefront.Office.Seals;

/// <summary>Confirms a run with the person's own key.</summary>
public static class ReleasePage
{
    /// <summary>Begins with a line below, so that it enters no hash of what was typed.</summary>
    private const string Password = "_password";
    private const string Files = "evidence";

    public static async Task<IResult> ShowAsync(Desk desk) =>
        await PageAsync(desk, FormInput.Fresh(desk.Language));

    public static async Task<IResult> PostAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        var files = await input.FilesAsync(desk, Files);
        var outside = await OutsideAsync(desk, input, files);
        var typed = input.Typed(Password);
        var user = await desk.Need<UserManager<CoopUser>>().GetUserAsync(desk.Http.User);
        if (user is null || typed.Length is 0 or > 200 || !(await desk.Need<SignInManager<CoopUser>>()
            .CheckPasswordSignInAsync(user, typed, lockoutOnFailure: true)).Succeeded)
        {
            input.Blame(Password, OfficeDoorTexts.Wrong);
        }

        if (input.HasFaults)
        {
            return await PageAsync(desk, input, files, status: StatusCodes.Status400BadRequest);
        }

        var (secret, key) = await desk.Need<IDocumentStore>().OpenPersonKeyAsync(
            desk.Need<IVaultCipher>(), user!.Id, typed, desk.Stop);
        using (secret)
        {
            var request = new ReleaseBatchRequest(
                desk.Route("code"), key, bytes => SealKey.Sign(secret, bytes), files, outside);
            return await desk.RunAsync(
                input, (session, stop) => session.ReleaseBatchAsync(request, stop),
                done => (desk.To(SealsPaths.Release, done.Batch.Value),
                    desk.Say(OfficeSealsTexts.ReleaseDone, done.Batch.Value)),
                told => PageAsync(desk, input, files, told));
        }
    }

    private static async Task<OutsideSignature?> OutsideAsync(
        Desk desk, FormInput input, IReadOnlyList<string> files)
    {
        await using var session = desk.Read();
        var settings = await session.CoopSettingsAsync(desk.Stop);
        foreach (var name in files)
        {
            if (await session.FileAsync(name, desk.Stop) is { File.MediaType: EvidenceKind.Pdf } pdf)
            {
                if (PdfSignature.Read(pdf.Bytes, name, settings.Legal.TaxCode) is { } found)
                {
                    return found;
                }

                input.Blame(Files, OfficeSealsTexts.PdfUnsigned);
            }
        }

        return null;
    }

    private static async Task<IResult> PageAsync(
        Desk desk, FormInput input, IReadOnlyList<string>? files = null, Told? told = null,
        int status = StatusCodes.Status200OK)
    {
        await using var session = desk.Read();
        if (await session.BatchAsync(desk.Route("code"), desk.Stop) is not { } batch)
        {
            return Gate.NotHere(desk);
        }

        var done = (await session.ReleasesAsync([batch.Code], desk.Stop)).FirstOrDefault();
        var parts = new List<Part>
        {
            new Part.Copy(
                desk.Say(OfficeSealsTexts.RecordHash), Show.Spaced(ReleaseRecord.Hash(desk.Tenant, batch))),
        };
        parts.AddRange(done is null ? Ask(desk, batch, input, files, told) : Told(desk, batch, done));
        return desk.Page(
            desk.Say(OfficeSealsTexts.Release, batch.Code.Value), OfficeTab.Lots, parts, OfficePaths.Batches,
            status: told?.Status ?? status);
    }

    private static IEnumerable<Part> Ask(
        Desk desk, Batch batch, FormInput input, IReadOnlyList<string>? files, Told? told)
    {
        var fields = new Fields(desk, input)
            .Files(desk, input, Files, files, OfficeSealsTexts.SignedPdf)
            .Add(Password, OfficeSealsTexts.ReleasePassword, FieldKind.Password);
        return
        [
            new Part.Words(desk.Say(OfficeSealsTexts.ReleaseMeans)),
            new Part.Form(desk.Form(
                desk.To(SealsPaths.Release, batch.Code.Value), fields.All, OfficeSealsTexts.ReleaseDo,
                told?.Sentence)),
        ];
    }

    private static IEnumerable<Part> Told(Desk desk, Batch batch, Release done)
    {
        var holds = done.Holds(desk.Tenant, batch);
        yield return new Part.Note(
            holds ? Tone.Good : Tone.Stop,
            desk.Say(
                OfficeSealsTexts.ReleasedOn, batch.Code.Value, Show.Date(done.At.On, desk.Language),
                done.KeyId),
            desk.Say(holds ? OfficeSealsTexts.ReleaseHolds : OfficeSealsTexts.ReleaseBroken));
        if (done.Outside is { } outside)
        {
            var whole = outside is { Whole: true, CoversAll: true };
            yield return new Part.Note(
                whole && outside.TaxCodeIsOurs ? Tone.Good : Tone.Care,
                whole
                    ? desk.Say(OfficeSealsTexts.OutsideWhole, outside.TaxCode ?? "–", desk.Say(
                        outside.TaxCodeIsOurs ? OfficeSealsTexts.Ours : OfficeSealsTexts.NotOurs))
                    : desk.Say(OfficeSealsTexts.OutsideBroken));
            yield return new Part.Links(
                [new Link(desk.To(EvidencePaths.File, outside.File), desk.Say(OfficeSealsTexts.SignedPdf))]);
        }
    }
}
