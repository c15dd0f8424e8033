using Coop.Storefront.Office.Entry;
using Coop.Storefront.Texts;
using Coop.Traceability.Decisions;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage;

namespace Coop.Storefront.Office.Workshop;

/// <summary>Something the office can do with a lot, each behind a small form of its own.</summary>
/// <param name="Word">The last part of its address.</param>
/// <param name="Name">What the menu calls it.</param>
/// <param name="Hint">What it means, in a line.</param>
/// <param name="Submit">What the button says.</param>
/// <param name="Fits">Whether the lot as it stands allows it.</param>
/// <param name="Fields">The form.</param>
/// <param name="Read">What was typed as something to run; null while a field is blamed.</param>
internal sealed record LotDeed(
    string Word, Phrase Name, Phrase Hint, Phrase Submit, Func<Lot, bool> Fits,
    Func<DeedForm, Task<Fields>> Fields, Func<DeedForm, Task<DeedRun?>> Read);

/// <summary>A deed understood.</summary>
/// <param name="Command">Gives the sentence to say when it is done.</param>
/// <param name="Blame">Which field a refusal is about, by the beginning of its code.</param>
internal sealed record DeedRun(
    Func<CoopSession, CancellationToken, Task<Outcome<string>>> Command,
    params (string CodeBegins, string Field)[] Blame)
{
    /// <summary>A command and what to say of it.</summary>
    public static DeedRun Of<T>(
        Func<CoopSession, CancellationToken, Task<Outcome<T>>> command, Func<T, string> say,
        params (string, string)[] blame) => new(
            async (session, stop) => await command(session, stop) switch
            {
                Outcome<T>.Done done => new Outcome<string>.Done(say(done.Value)),
                Outcome<T>.Refused no => no.Reason,
                _ => throw new InvalidOperationException("An outcome is done or refused."),
            },
            blame);
}
