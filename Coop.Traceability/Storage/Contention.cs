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

/// <summary>Tells lost races, which are worth another try, from real faults.</summary>
internal static class Contention
{
    public static bool Is(Exception fault) => fault switch
    {
        ConcurrencyException or EventStreamUnexpectedMaxEventIdException or GuardNotMetException => true,
        PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected } => true,
        PostgresException { SqlState: PostgresErrorCodes.SerializationFailure } => true,
        AggregateException many => many.InnerExceptions.Any(Is),
        { InnerException: { } inner } => Is(inner),
        _ => false,
    };
}
