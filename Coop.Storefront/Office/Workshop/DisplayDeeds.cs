using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage.Lots;

namespace Coop.Storefront.Office.Workshop;

/// <summary>Suspending, restoring and cancelling what is public of a lot, and its 24-hour clock.</summary>
internal static class DisplayDeeds
{
    public static readonly LotDeed Suspend = new(
        "ngung-hien-thi", DisplayTexts.Suspend, DisplayTexts.SuspendHint, DisplayTexts.Suspend,
        lot => lot.Display is not { } display || !display.IsHidden(), WithClock,
        form => ReadAsync(form, LotDisplay.Suspended));

    public static readonly LotDeed Restore = new(
        "hien-thi-lai", DisplayTexts.Restore, DisplayTexts.RestoreHint, DisplayTexts.Restore,
        lot => lot.Display is { State: LotDisplay.Suspended }, form => Task.FromResult(Common(form)),
        form => ReadAsync(form, LotDisplay.Restored));

    public static readonly LotDeed Cancel = new(
        "huy-hien-thi", DisplayTexts.Cancel, DisplayTexts.CancelHint, DisplayTexts.Cancel,
        lot => lot.Display is not { State: LotDisplay.Cancelled }, WithClock,
        form => ReadAsync(form, LotDisplay.Cancelled));

    /// <summary>What the lot's page says of its display; nothing while nobody asked to hide it.</summary>
    public static IEnumerable<Part> Note(Desk desk, Lot lot)
    {
        if (lot.Display is not { } display)
        {
            yield break;
        }

        var (tone, words) = display.State switch
        {
            LotDisplay.Suspended => (Tone.Stop, DisplayTexts.NoteSuspended),
            LotDisplay.Restored => (Tone.Good, DisplayTexts.NoteRestored),
            _ => (Tone.Stop, DisplayTexts.NoteCancelled),
        };
        yield return new Part.Note(
            tone, desk.Say(
                words, Show.Time(display.Since.At, desk.Language), display.Basis,
                DisplayTexts.By(display.By, desk.Language)),
            DisplayTexts.Clock(display, desk.Now, desk.Language));
    }

    private static Fields Common(DeedForm form) => form.Fields()
        .Add("reason", DisplayTexts.Reason, FieldKind.Lines)
        .Add("basis", DisplayTexts.Basis, hint: DisplayTexts.BasisHint)
        .Add("by", DisplayTexts.AskedBy, FieldKind.Select, choices:
        [
            .. LotDisplay.Askers.Select(by => new Choice(by, DisplayTexts.By(by, form.Desk.Language))),
        ]);

    /// <summary>A suspension that is on has its clock already.</summary>
    private static Task<Fields> WithClock(DeedForm form) => Task.FromResult(IsRunning(form)
        ? Common(form)
        : Common(form).Days(form.Desk, form.Input, "on", DisplayTexts.KnownOn)
            .Add("at", DisplayTexts.KnownAt, FieldKind.Time, DisplayTexts.KnownHint, optional: true));

    private static bool IsRunning(DeedForm form) =>
        form.Lot.Display is { State: LotDisplay.Suspended };

    private static Task<DeedRun?> ReadAsync(DeedForm form, string state)
    {
        var input = form.Input;
        var request = new ChangeDisplayRequest(
            form.Lot.Code, state, input.Text("reason", HoldLot.Most, HoldLot.Fewest),
            input.Text("basis", LotDisplay.MostOfBasis, LotDisplay.FewestOfBasis),
            input.One("by", LotDisplay.Askers),
            IsRunning(form) || state == LotDisplay.Restored ? null : KnownAt(form));
        return Task.FromResult<DeedRun?>(DeedRun.Of(
            (session, stop) => session.ChangeDisplayAsync(request, stop),
            _ => form.Desk.Say(
                DisplayTexts.Done, form.Lot.Code.Value, DisplayTexts.State(state, form.Desk.Language)),
            ("lot.basis", "basis"), ("lot.ahead", "at"), ("lot.before", "on"), ("lot.", "reason")));
    }

    private static DateTimeOffset? KnownAt(DeedForm form)
    {
        var day = form.Input.Day(form.Desk, "on");
        if (form.Has("at"))
        {
            return NewBatchPage.At(form.Input, "at", day);
        }

        if (day != form.Desk.Day)
        {
            form.Input.Blame("at", DisplayTexts.WantsTime);
        }

        return null;
    }
}
