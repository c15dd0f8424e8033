using System.Globalization;
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

/// <summary>One household's leaf and money of a season, with the form that pays it.</summary>
public static class AccountPage
{
    /// <summary>Shows it; with what was typed and why it was not done, if anything was.</summary>
    /// <param name="files">Evidence that is kept already.</param>
    /// <param name="takeBack">What was typed belongs to the form that takes a payment back.</param>
    public static async Task<IResult> ShowAsync(
        Desk desk, IReadOnlyList<string>? files, FormInput input, Told? told = null,
        int status = StatusCodes.Status200OK, bool takeBack = false)
    {
        await using var session = desk.Read();
        if (await session.MemberAsync(desk.Route("code"), desk.Stop) is not { } member)
        {
            return Gate.NotHere(desk);
        }

        var year = Season(desk);
        var id = MemberId.Parse(member.Id);
        var person = await desk.Need<PeopleVault>().ReadAsync(session, member.Person, desk.Stop);
        var account = await session.AccountAsync(id, desk.Stop);
        var statement = await session.StatementAsync(
            id, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), desk.Stop);
        var code = member.Code.Value;
        var parts = new List<Part>
        {
            new Part.Words(person?.Name ?? desk.Say(OfficeGardenTexts.Forgotten)),
            new Part.Figures(
            [
                (Show.Money(account?.Owed() ?? 0, desk.Language), desk.Say(OfficePurchasingTexts.OwedAll)),
                (Show.Money(account?.Ahead() ?? 0, desk.Language), desk.Say(OfficePurchasingTexts.AheadAll)),
            ]),
            new Part.Form(Pay(desk, code, input, files, takeBack ? null : told?.Sentence)),
            new Part.Heading(desk.Say(OfficePurchasingTexts.Statement, Year(year))),
        };
        parts.AddRange(Books(desk, code, year, statement));
        if (statement.Payments.Count > 0)
        {
            parts.Add(new Part.Folded(
                desk.Say(OfficePurchasingTexts.TakeBack),
                TakeBack(desk, code, input, statement, takeBack ? told?.Sentence : null), takeBack));
        }

        return desk.Page(
            desk.Say(OfficePurchasingTexts.AccountOf, code), OfficeTab.Books, parts,
            PurchasingPaths.Accounts, status: told?.Status ?? status);
    }

    /// <summary>The season asked for; this year without asking.</summary>
    public static int Season(Desk desk) =>
        int.TryParse(desk.Query("nam"), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= 2000 and <= 2100 ? year : desk.Day.Year;

    private static IEnumerable<Part> Books(Desk desk, string code, int year, MemberStatement statement)
    {
        string Money(long dong) => Show.Money(dong, desk.Language);
        yield return new Part.Facts(
        [
            (desk.Say(OfficePurchasingTexts.Before), Money(statement.Before)),
            (desk.Say(OfficePurchasingTexts.Leaf), Money(statement.Leaf)),
            (desk.Say(OfficePurchasingTexts.Given), Money(statement.Given)),
            (desk.Say(OfficePurchasingTexts.After), Money(statement.After)),
        ]);
        var query = $"?member={Uri.EscapeDataString(code)}&season={Year(year)}";
        var here = desk.To(PurchasingPaths.Account, code);
        yield return new Part.Links(
        [
            new Link(File(desk, "pdf") + query, desk.Say(OfficePurchasingTexts.InPdf)),
            new Link(File(desk, "csv") + query, desk.Say(OfficePurchasingTexts.InCsv)),
            new Link(
                $"{here}?nam={Year(year - 1)}", desk.Say(OfficePurchasingTexts.Season, Year(year - 1))),
        ]);
        yield return new Part.Heading(desk.Say(OfficePurchasingTexts.Receipts));
        yield return new Part.Rows([.. statement.Receipts.Reverse().Select(r => new Row(
            $"{Show.Date(r.On, desk.Language)} · {Money(r.Amount)}",
            r.Code.Value + (r.Corrected ? $" · {desk.Say(OfficePurchasingTexts.Corrected)}" : ""),
            desk.To(PurchasingPaths.Slip, r.Code.Value), State(desk, r),
            r.State() == LeafDue.Paid ? Tone.Good : Tone.Care))], desk.Say(OfficePurchasingTexts.NoReceipts));
        yield return new Part.Heading(desk.Say(OfficePurchasingTexts.Payments));
        yield return new Part.Rows([.. statement.Payments.Reverse().Select(p => new Row(
            $"{Show.Date(p.At.On, desk.Language)} · {Money(p.Amount)}",
            $"{p.Payment} · {Way(desk, p.Way)}",
            desk.To(PurchasingPaths.Receipt, code, p.Payment)))], desk.Say(OfficePurchasingTexts.NoPayments));
    }

    private static OfficeForm Pay(
        Desk desk, string code, FormInput input, IReadOnlyList<string>? files, string? refusal) => desk.Form(
        desk.To(PurchasingPaths.Account, code),
        new Fields(desk, input)
            .Add("amount", OfficePurchasingTexts.HowMuch, FieldKind.Number)
            .Add("way", OfficePurchasingTexts.Way, FieldKind.Tiles, choices:
            [
                new Choice(PayMember.Cash, desk.Say(OfficePurchasingTexts.Cash)),
                new Choice(PayMember.Transfer, desk.Say(OfficePurchasingTexts.Transfer)),
            ])
            .Days(desk, input, "on", OfficePurchasingTexts.PaidWhen)
            .Add("advance", OfficePurchasingTexts.Advance, FieldKind.Check, OfficePurchasingTexts.AdvanceHint)
            .Add("paper", OfficePurchasingTexts.Paper, hint: OfficePurchasingTexts.PaperHint, optional: true)
            .Files(desk, input, "files", files).All,
        OfficePurchasingTexts.PayNow, refusal);

    private static OfficeForm TakeBack(
        Desk desk, string code, FormInput input, MemberStatement statement, string? refusal) => desk.Form(
        desk.To(PurchasingPaths.TakeBack, code),
        new Fields(desk, input)
            .Add("payment", OfficePurchasingTexts.WhichPayment, FieldKind.Select, choices:
            [
                .. statement.Payments.Select(p => new Choice(
                    p.Payment, $"{p.Payment} · {Show.Money(p.Amount, desk.Language)}")),
            ])
            .Add("why", OfficePurchasingTexts.CheckReason).All,
        OfficePurchasingTexts.TakeBackButton, refusal, quiet: true);

    private static string File(Desk desk, string ending) =>
        desk.To(PurchasingPaths.Export, $"member-statement.{ending}");

    private static string State(Desk desk, LeafDue due) => desk.Say(due.State() switch
    {
        LeafDue.Paid => OfficePurchasingTexts.Paid,
        LeafDue.Part => OfficePurchasingTexts.Part,
        _ => OfficePurchasingTexts.Unpaid,
    });

    private static string Way(Desk desk, string way) => desk.Say(
        way == PayMember.Cash ? OfficePurchasingTexts.Cash : OfficePurchasingTexts.Transfer);

    private static string Year(int year) => Numerals.Of(year);
}
