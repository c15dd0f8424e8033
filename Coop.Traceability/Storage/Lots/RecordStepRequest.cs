namespace Coop.Traceability.Storage.Lots;

/// <summary>Enters one step of a run.</summary>
/// <param name="Batch">Code of the run.</param>
/// <param name="Step">spreading, fixing, rolling, drying or sorting.</param>
/// <param name="Tenths">Temperature in tenths of a degree Celsius, or null.</param>
/// <param name="Machine">Code of the machine, or null.</param>
/// <param name="OperatorCode">Member code of who did it.</param>
public sealed record RecordStepRequest(
    string Batch, string Step, DateTimeOffset StartedAt, DateTimeOffset EndedAt, int? Tenths, string? Machine,
    string OperatorCode);

/// <summary>The step is on record.</summary>
public sealed record StepRecorded(string Batch, string Step);
