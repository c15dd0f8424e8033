using Coop.Storefront.Http;
using Coop.Storefront.Jobs;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Office.Steering;

/// <summary>Jobs the machine gave up: try again or drop.</summary>
public static class JobPages
{
    public static async Task<IResult> ShowAsync(Desk desk)
    {
        await using var session = desk.Read();
        var dead = await session.DeadJobsAsync(desk.Stop);
        var parts = new List<Part>
        {
            dead.Count == 0
                ? new Part.Note(Tone.Good, desk.Say(OfficeSteeringTexts.NoJobs))
                : new Part.Note(Tone.Stop, desk.Say(OfficeSteeringTexts.JobsHint)),
        };
        foreach (var job in dead)
        {
            var tried = desk.Say(
                OfficeSteeringTexts.Tried, Numerals.Of(job.Attempts), Show.Time(job.DeadAt, desk.Language));
            parts.Add(new Part.Rows([new Row($"{job.Kind} {job.Body}", $"{tried}. {job.Reason}")], ""));
            parts.Add(new Part.Form(Form(desk, job, "retry", OfficeSteeringTexts.Retry)));
            parts.Add(new Part.Form(Form(desk, job, "drop", OfficeSteeringTexts.Drop)));
        }

        return desk.Page(desk.Say(OfficeSteeringTexts.Jobs), OfficeTab.Books, parts, OfficePaths.Books);
    }

    public static async Task<IResult> PostAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        var (id, drop) = (input.Typed("job"), input.Typed("what") == "drop");
        return await desk.RunAsync(
            input,
            (session, stop) => drop
                ? session.DropJobAsync(new DropJobRequest(id), stop)
                : session.RetryJobAsync(new RetryJobRequest(id), stop),
            _ => (desk.To(OfficePaths.Jobs), desk.Say(
                drop ? OfficeSteeringTexts.Dropped : OfficeSteeringTexts.Retried)),
            _ => ShowAsync(desk));
    }

    private static OfficeForm Form(Desk desk, DeadJob job, string what, Phrase submit) => desk.Form(
        desk.To(OfficePaths.Jobs),
        new Fields(desk, FormInput.Fresh(desk.Language)).Hide("job", job.Id).Hide("what", what).All,
        submit, quiet: what == "drop");
}
