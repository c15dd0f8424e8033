using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Members;
using Coop.Traceability.Purchasing;
using Coop.Traceability.Storage.Members;
using Coop.Traceability.Storage.People;
using Coop.Traceability.Storage.Purchasing;

namespace Coop.Storefront.Office.Purchasing;

/// <summary>Who is owed what for leaf, and paying.</summary>
public static class AccountPages
{
    private const int MostUnpriced = 100;

    public static async Task<IResult> ListAsync(Desk desk)
    {
        await using var session = desk.Read();
        var accounts = (await session.AccountsAsync(desk.Stop)).ToDictionary(a => a.Member);
        var members = await session.MemberViewsAsync(desk.Need<PeopleVault>(), desk.Stop);
        var unpriced = await session.UnpricedLeafAsync(MostUnpriced, desk.Stop);
        var rows = members.Where(m => accounts.ContainsKey(m.Id)).OrderByDescending(m =>
            accounts[m.Id].Owed())
            .Select(m => RowOf(desk, m, accounts[m.Id]));
        var parts = new List<Part>
        {
            new Part.Figures(
            [
                (Show.Money(accounts.Values.Sum(a => a.Owed()), desk.Language),
                    desk.Say(OfficePurchasingTexts.OwedAll)),
                (Show.Money(accounts.Values.Sum(a => a.Ahead()), desk.Language),
                    desk.Say(OfficePurchasingTexts.AheadAll)),
            ]),
            new Part.Rows([.. rows], desk.Say(OfficePurchasingTexts.NoAccounts)),
        };
        if (unpriced.Count > 0)
        {
            parts.Add(new Part.Heading(desk.Say(
                OfficePurchasingTexts.Unpriced, Numerals.Of(unpriced.Count))));
            parts.Add(new Part.Rows([.. unpriced.Select(p => new Row(
                $"{p.Code.Value} · {Show.Weight(p.Weight.Grams, desk.Language)}",
                $"{Show.Date(p.On, desk.Language)} · {TeaWords.Of(p.Grade, desk.Language)}",
                desk.To(PurchasingPaths.Pricing, p.Code.Value)))], ""));
        }

        return desk.Page(
            desk.Say(OfficePurchasingTexts.Accounts), OfficeTab.Books, parts, OfficePaths.Books);
    }

    public static Task<IResult> ShowAsync(Desk desk) =>
        AccountPage.ShowAsync(desk, null, FormInput.Fresh(desk.Language, ("way", PayMember.Cash)));

    public static async Task<IResult> PostAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        var files = await input.FilesAsync(desk, "files");
        var code = desk.Route("code");
        var request = new PayMemberRequest(
            code, input.Money("amount", PayMember.Most), input.One("way", [PayMember.Cash,
                PayMember.Transfer]),
            input.Day(desk, "on"), input.Ticked("advance"),
            input.Text("paper", PayMember.LongestDocument, 0) is { Length: > 0 } paper ? paper : null, files);
        return input.HasFaults
            ? await AccountPage.ShowAsync(
                desk, files, input, status: StatusCodes.Status400BadRequest)
            : await desk.RunAsync(
                input, (session, stop) => session.PayMemberAsync(request, stop),
                done => (desk.To(PurchasingPaths.Account, done.Member), desk.Say(
                    OfficePurchasingTexts.PaidDone, Show.Money(done.Amount, desk.Language), done.Member,
                    done.Payment, Show.Money(done.Owed, desk.Language))),
                told => AccountPage.ShowAsync(
                    desk, files, input.Blamed(told, ("account.amount", "amount"),
                        ("account.more", "amount"), ("account.ahead", "on")), told));
    }

    public static async Task<IResult> PostTakeBackAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        var code = desk.Route("code");
        var request = new CancelPaymentRequest(code, input.Text("payment", 20), input.Text("why", 500, 3));
        return input.HasFaults
            ? await AccountPage.ShowAsync(
                desk, null, input, status: StatusCodes.Status400BadRequest, takeBack: true)
            : await desk.RunAsync(
                input, (session, stop) => session.CancelPaymentAsync(request, stop),
                done => (desk.To(PurchasingPaths.Account, code),
                    desk.Say(OfficePurchasingTexts.TookBack, done.Payment)),
                told => AccountPage.ShowAsync(desk, null, input, told, takeBack: true));
    }

    private static Row RowOf(Desk desk, MemberView member, MemberAccount account) => new(
        $"{member.Code} · {member.Name ?? desk.Say(OfficeGardenTexts.Forgotten)}", member.Hamlet,
        desk.To(PurchasingPaths.Account, member.Code), Pill(desk, account),
        account.Owed() > 0 ? Tone.Care : Tone.Good);

    private static string Pill(Desk desk, MemberAccount account) => account switch
    {
        _ when account.Owed() > 0 => desk.Say(
            OfficePurchasingTexts.Owed, Show.Money(account.Owed(), desk.Language)),
        _ when account.Ahead() > 0 => desk.Say(
            OfficePurchasingTexts.Ahead, Show.Money(account.Ahead(), desk.Language)),
        _ => desk.Say(OfficePurchasingTexts.Even),
    };
}
