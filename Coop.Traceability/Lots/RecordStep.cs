using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;

namespace Coop.Traceability.Lots;

/// <summary>Enters one step of a run, within the days of the run.</summary>
/// <param name="BatchCode">Named in refusals.</param>
/// <param name="Step">One of <see cref="BatchSteps.All"/>.</param>
/// <param name="Tenths">Temperature in tenths of a degree Celsius, or null.</param>
/// <param name="Machine">Code of the machine, or null.</param>
/// <param name="Now">The recorder's clock.</param>
public sealed record RecordStep(
    string BatchCode, string Step, DateTimeOffset StartedAt, DateTimeOffset EndedAt, int? Tenths,
    string? Machine, MemberId Operator, DateTimeOffset Now)
{
    /// <summary>Colder than any cold room.</summary>
    public const int LeastTenths = -300;

    /// <summary>Hotter than any pan.</summary>
    public const int MostTenths = 5000;

    public static Decision<BatchEvent> Decide(Batch? batch, RecordStep command)
    {
        if (batch is null)
        {
            return new BatchRefusal.NotFound(command.BatchCode);
        }

        var (started, ended) = (FieldTime.Of(command.StartedAt), FieldTime.Of(command.EndedAt));
        return Fault(batch, command, started, ended) is { } fault
            ? fault
            : new BatchEvent.StepDone(
                command.Step, started, command.Tenths,
                string.IsNullOrWhiteSpace(command.Machine) ? null : RecordCode.Normal(command.Machine),
                command.Operator, ended);
    }

    private static BatchRefusal? Fault(Batch batch, RecordStep command, FieldTime started, FieldTime ended)
    {
        var (from, to) = (FieldTime.DayOf(batch.StartedAt), FieldTime.DayOf(batch.FinishedAt));
        return command switch
        {
            _ when !BatchSteps.All.Contains(command.Step) => new BatchRefusal.StepUnknown(command.Step ?? ""),
            _ when ended.At < started.At => new BatchRefusal.EndsBeforeStart(started.At, ended.At),
            _ when ended.IsAheadOf(command.Now) => new BatchRefusal.Ahead(ended.At, command.Now),
            _ when started.On < from || ended.On > to => new BatchRefusal.StepOutside(
                batch.Code.Value, from, to, started.On < from ? started.On : ended.On),
            { Tenths: < LeastTenths or > MostTenths } =>
                new BatchRefusal.TemperatureInvalid(command.Tenths.Value, LeastTenths, MostTenths),
            { Machine.Length: > 0 } when !RecordCode.TryParse(command.Machine, out _) =>
                new BatchRefusal.MachineInvalid(command.Machine),
            _ => null,
        };
    }
}
