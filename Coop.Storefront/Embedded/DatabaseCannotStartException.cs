namespace Coop.Storefront.Embedded;

/// <summary>
/// The private database server cannot be started. The message is meant for the person at the terminal: it
/// says what is there, what is needed, and the command that mends it.
/// </summary>
public sealed class DatabaseCannotStartException(string message) : Exception(message);
