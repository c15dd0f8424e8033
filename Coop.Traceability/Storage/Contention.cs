using JasperFx;
using JasperFx.Events;
using Npgsql;

namespace Coop.Traceability.Storage;

/// <summary>The store was too busy with others' writes on the same things; trying again later is
/// right.</summary>
public sealed class ContendedException(Exception inner)
    : Exception("Others are writing the same things.", inner);

/// <summary>A queued statement found its guard not met; the command must decide again on fresh
/// numbers.</summary>
public sealed class GuardNotMetException(string guard) : Exception($"Guard not met: {guard}.");

/// <summary>
/// A document whose key claims a code for good. Two that claim one at the same moment are a lost race: the
/// loser decides again, and then sees that the code is taken.
/// </summary>
public interface IClaim;

/// <summary>Tells lost races, which are worth another try, from real faults.</summary>
internal static class Contention
{
    public static bool Is(Exception fault) => fault switch
    {
        ConcurrencyException or EventStreamUnexpectedMaxEventIdException or GuardNotMetException => true,
        ExistingStreamIdCollisionException => true, // two wrote the first fact of a stream of a known key
        DocumentAlreadyExistsException taken when typeof(IClaim).IsAssignableFrom(taken.DocType) => true,
        PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected } => true,
        PostgresException { SqlState: PostgresErrorCodes.SerializationFailure } => true,
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } clash =>
            IsOfCode(clash.ConstraintName),
        AggregateException many => many.InnerExceptions.Any(Is),
        { InnerException: { } inner } => Is(inner),
        _ => false,
    };

    /// <summary>
    /// Two wrote the same code, or a fresh code was not fresh: the next try sees it, or mints another.
    /// </summary>
    private static bool IsOfCode(string? index) =>
        index is not null
        && (index.StartsWith("coop_code_", StringComparison.Ordinal) || index == Lots.SerialTable.PrimaryKey);
}
