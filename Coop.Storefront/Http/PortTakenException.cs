namespace Coop.Storefront.Http;

/// <summary>
/// Another program listens on the port this one was told to serve. The message is meant for the person at
/// the terminal.
/// </summary>
/// <param name="port">The port, 1 to 65535.</param>
public sealed class PortTakenException(int port) : Exception(
    $"Port {port} is taken by another program; choose another with --port {port % 65535 + 1}");
