using Coop.Commerce.Storage.Payments;
using Coop.Storefront.Jobs.Orders;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Office.Recalls;
using Coop.Storefront.Texts;
using Coop.Traceability.Storage.Certificates;
using Coop.Traceability.Storage.Recalls;
using Coop.Traceability.Storage.Tasks;

namespace Coop.Storefront.Office.Steering;

/// <summary>What rules and timers ask a person to look at; it stays until somebody says so.</summary>
public static class TaskPages
{
    /// <summary>Whether the first page shows the matter itself in another row.</summary>
    public static bool StandsAlone(OfficeTask task) =>
        task.Kind is OfficeTaskKinds.ExplainYield or MoneyTaskKinds.TransferUnknown;

    public static async Task<IResult> ShowAsync(Desk desk)
    {
        await using var session = desk.Read();
        var tasks = (await session.OpenTasksAsync(desk.Stop)).Where(task => !StandsAlone(task)).ToList();
        var parts = new List<Part>();
        if (tasks.Count == 0)
        {
            parts.Add(new Part.Note(Tone.Good, desk.Say(OfficeSteeringTexts.NoTasks)));
        }

        foreach (var task in tasks)
        {
            var (text, url) = Told(desk, task);
            var fields = new Fields(desk, FormInput.Fresh(desk.Language)).Hide("task", task.Id);
            parts.Add(new Part.Rows([new Row(text, Show.Time(task.RaisedAt, desk.Language), url)], ""));
            parts.Add(new Part.Form(desk.Form(
                desk.To(OfficePaths.Tasks), fields.All, OfficeSteeringTexts.TaskDone, quiet: true)));
        }

        return desk.Page(desk.Say(OfficeSteeringTexts.Tasks), OfficeTab.Today, parts, OfficePaths.Today);
    }

    public static async Task<IResult> PostAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        var id = input.Typed("task");
        return await desk.RunAsync(
            input, (session, stop) => session.CloseTaskAsync(id, stop),
            _ => (desk.To(OfficePaths.Tasks), desk.Say(OfficeSteeringTexts.TaskClosed)),
            _ => Task.FromResult(Gate.NotHere(desk)));
    }

    private static (string Text, string? Url) Told(Desk desk, OfficeTask task)
    {
        var order = desk.To(OfficePaths.Order, task.Subject);
        return task.Kind switch
        {
            OfficeTaskKinds.ClaimsLost => (
                desk.Say(OfficeSteeringTexts.ClaimsLostTask, task.Subject, string.Join(", ", task.Codes)),
                desk.To(OfficePaths.Lots)),
            OfficeTaskKinds.ClaimsRestored => (
                desk.Say(
                    OfficeSteeringTexts.ClaimsRestoredTask, task.Subject, string.Join(", ", task.Codes)),
                desk.To(OfficePaths.Lots)),
            MoneyTaskKinds.RefundDue => (desk.Say(OfficeSteeringTexts.RefundTask, task.Subject), order),
            MoneyTaskKinds.CardDiffers => (desk.Say(OfficeSteeringTexts.CardTask, task.Subject), order),
            RemindOfficeHandler.TaskKind => (
                desk.Say(OfficeSteeringTexts.LateTransferTask, task.Subject), order),
            CertificateTaskKinds.Expiring => (
                desk.Say(OfficeCertificatesTexts.ExpiringTask, task.Subject, task.Codes[0]),
                desk.To(CertificatesPaths.One, task.Subject)),
            CertificateTaskKinds.OutputNearlyUsedUp => (
                desk.Say(OfficeCertificatesTexts.NearlyTask, task.Subject),
                desk.To(CertificatesPaths.One, task.Subject)),
            CertificateTaskKinds.OutputUsedUp => (
                desk.Say(OfficeCertificatesTexts.UsedUpTask, task.Subject, string.Join(", ", task.Codes)),
                desk.To(CertificatesPaths.One, task.Subject)),
            DrillTaskKinds.Failed => (
                DrillPages.FailedText(desk, task), desk.To(RecallsPaths.Drill, task.Subject)),
            _ => ($"{task.Kind}: {task.Subject} {string.Join(", ", task.Codes)}".TrimEnd(), null),
        };
    }
}
