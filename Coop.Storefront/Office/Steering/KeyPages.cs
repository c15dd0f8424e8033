using Coop.Storefront.Http.ApiKeys;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Decisions;
using Coop.Traceability.Storage;

namespace Coop.Storefront.Office.Steering;

/// <summary>Keys for other programs. A new key is shown once, and never kept in an answer that could be had
/// again.</summary>
public static class KeyPages
{
    public static Task<IResult> ShowAsync(Desk desk) => PageAsync(desk, FormInput.Fresh(desk.Language), []);

    public static async Task<IResult> PostAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        string[] scopes = [.. Scopes.All.Where(scope => input.Ticked(scope))];
        var label = input.Text("label", 60);
        if (scopes.Length == 0)
        {
            input.Blame(Scopes.All[0], OfficeSteeringTexts.AskScope);
        }

        if (input.HasFaults)
        {
            return await PageAsync(desk, input, [], status: StatusCodes.Status400BadRequest);
        }

        // Not through the kept answers: they would hold the key. Posting twice makes a second key.
        var context = new WriteContext(
            desk.Tenant, desk.Staff.UserId, $"command-{Mint.Ulid(desk.Now)}");
        var made = await desk.Need<Ledger>().WriteAsync(
            context, session => session.CreateApiKeyAsync(new CreateApiKeyRequest(label, scopes), desk.Stop),
            desk.Stop);
        return made switch
        {
            Outcome<ApiKeyCreated>.Done done => await PageAsync(desk, FormInput.Fresh(desk.Language),
                [new Part.Copy(desk.Say(OfficeSteeringTexts.KeyMade), done.Value.Key)]),
            Outcome<ApiKeyCreated>.Refused no => await PageAsync(
                desk, input, [], RefusalTexts.Of(no.Reason, desk.Language),
                StatusCodes.Status422UnprocessableEntity),
            _ => throw new InvalidOperationException("An outcome is done or refused."),
        };
    }

    public static async Task<IResult> PostWithdrawAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        var request = new WithdrawApiKeyRequest(desk.Route("name"));
        return await desk.RunAsync(
            input, (session, stop) => session.WithdrawApiKeyAsync(request, stop),
            _ => (desk.To(OfficePaths.Keys), desk.Say(OfficeSteeringTexts.KeyGone)),
            _ => Task.FromResult(Gate.NotHere(desk)));
    }

    private static async Task<IResult> PageAsync(
        Desk desk, FormInput input, IReadOnlyList<Part> said, string? refusal = null,
        int status = StatusCodes.Status200OK)
    {
        await using var session = desk.Read();
        var keys = await session.ApiKeysAsync(desk.Stop);
        var fields = new Fields(desk, input).Add("label", OfficeSteeringTexts.KeyLabel)
            .Section(OfficeSteeringTexts.KeyScopes);
        foreach (var scope in Scopes.All)
        {
            fields.AddSaid(scope, scope, FieldKind.Check);
        }

        List<Part> parts =
        [
            .. said,
            new Part.Rows([.. keys.Select(k => RowOf(desk, k))], desk.Say(OfficeSteeringTexts.NoKeys)),
            .. keys.Where(k => k.WithdrawnAt is null).Select(k => new Part.Form(desk.Form(
                desk.To(OfficePaths.WithdrawKey, k.Name), [], new Phrase(
                    OfficeSteeringTexts.WithdrawKey.In(Language.Vi, k.Label),
                    OfficeSteeringTexts.WithdrawKey.In(Language.En, k.Label)), quiet: true))),
            new Part.Heading(desk.Say(OfficeSteeringTexts.NewKey)),
            new Part.Words(desk.Say(OfficeSteeringTexts.KeyMine)),
            new Part.Form(desk.Form(
                desk.To(OfficePaths.Keys), fields.All, OfficeSteeringTexts.NewKey, refusal)),
        ];
        return desk.Page(
            desk.Say(OfficeSteeringTexts.Keys), OfficeTab.Books, parts, OfficePaths.Books, status: status);
    }

    private static Row RowOf(Desk desk, ApiKey key) => new(
        $"{key.Label} · …{key.Ending}",
        $"{string.Join(", ", key.Scopes)} · {Show.Time(key.MadeAt, desk.Language)}",
        Pill: desk.Say(key.WithdrawnAt is null ? OfficeSteeringTexts.KeyOn : OfficeSteeringTexts.KeyOff),
        Tone: key.WithdrawnAt is null ? Tone.Good : Tone.Stop);
}
