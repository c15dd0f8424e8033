using System.Net;
using System.Net.Sockets;

namespace Coop.Storefront.Http;

/// <summary>Looks at the ports to serve before anything is started for them.</summary>
public static class TakenPort
{
    /// <summary>Tries each address of the setting <c>urls</c> that has a fixed port.</summary>
    /// <exception cref="PortTakenException">Another program listens there.</exception>
    public static void RefuseTakenPort(this WebApplicationBuilder builder)
    {
        var urls = builder.Configuration["urls"] ?? "";
        foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var address = BindingAddress.Parse(url.Trim());
            if (address.Port > 0 && !address.IsUnixPipe && !address.IsNamedPipe) Try(address);
        }
    }

    private static void Try(BindingAddress address)
    {
        var host = IPAddress.TryParse(address.Host.Trim('[', ']'), out var given) ? given : null;
        host ??= address.Host == "localhost" ? IPAddress.Loopback : IPAddress.Any;
        try
        {
            using var listener = new TcpListener(host, address.Port);
            listener.Start();
        }
        catch (SocketException fault) when (fault.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            throw new PortTakenException(address.Port);
        }
    }
}
