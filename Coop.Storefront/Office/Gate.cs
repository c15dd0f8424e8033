using Coop.Storefront.Account;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;

namespace Coop.Storefront.Office;

/// <summary>Stands before every office page: signed in, with the right, and with a form of our own.</summary>
public static class Gate
{
    /// <summary>Asks for a right. Nobody signed in is led to the door; the wrong role is told who can
    /// help.</summary>
    public static RouteGroupBuilder Asks(this RouteGroupBuilder group, Right right)
    {
        group.WithMetadata(new AsksRight(right), new RequestSizeLimitAttribute(FormFiles.MostFormBytes));
        group.AddEndpointFilter(async (call, next) =>
        {
            var desk = call.Arguments.OfType<Desk>().Single();
            if (desk.Seated is null)
            {
                return Results.Redirect(DoorOf(desk));
            }

            if (!desk.Staff.Right.May(right))
            {
                return NotAllowed(desk, right);
            }

            if (!HttpMethods.IsPost(desk.Http.Request.Method))
            {
                return await next(call);
            }

            return await HasTokenAsync(desk) ? await desk.AnsweredAsync() ?? await next(call) : GrewOld(desk);
        });
        return group;
    }

    /// <summary>Whether a post carries the token of this person's own page.</summary>
    public static Task<bool> HasTokenAsync(Desk desk) =>
        desk.Need<IAntiforgery>().IsRequestValidAsync(desk.Http);

    /// <summary>The page that says who can do this.</summary>
    public static IResult NotAllowed(Desk desk, Right right) => desk.Page(
        desk.Say(OfficeTexts.NotAllowedTitle), OfficeTab.Today,
        [
            new Part.Note(Tone.Stop, desk.Say(OfficeTexts.NotAllowed, desk.Say(
                right == Right.Direct ? OfficeTexts.DirectorOnly : OfficeTexts.OfficeOnly))),
            new Part.Links(
                [new Link(desk.To(OfficePaths.Today), desk.Say(OfficeTexts.BackToToday), Main: true)]),
        ], status: StatusCodes.Status403Forbidden);

    /// <summary>The page for a code that is not in the books.</summary>
    public static IResult NotHere(Desk desk) => desk.Page(
        desk.Say(OfficeTexts.NotHere), OfficeTab.Today,
        [
            new Part.Note(Tone.Care, desk.Say(OfficeTexts.NotHereMore)),
            new Part.Links(
                [new Link(desk.To(OfficePaths.Today), desk.Say(OfficeTexts.BackToToday), Main: true)]),
        ], status: StatusCodes.Status404NotFound);

    private static IResult GrewOld(Desk desk) => desk.Page(
        desk.Say(OfficeTexts.Office), OfficeTab.Today,
        [
            new Part.Note(Tone.Care, desk.Say(OfficeTexts.FormGrewOld)),
            new Part.Links(
                [new Link(desk.To(OfficePaths.Today), desk.Say(OfficeTexts.BackToToday), Main: true)]),
        ], status: StatusCodes.Status400BadRequest);

    private static string DoorOf(Desk desk)
    {
        var request = desk.Http.Request;
        var door = desk.To(OfficePaths.SignIn);
        return HttpMethods.IsGet(request.Method) && request.Path != desk.To(OfficePaths.Today)
            ? $"{door}?to={Uri.EscapeDataString(request.Path + request.QueryString)}"
            : door;
    }
}

/// <summary>Tells tests and lists which right an address asks for.</summary>
public sealed record AsksRight(Right Right);
