using System.Buffers.Text;
using System.Net.Sockets;
using System.Text;

namespace Coop.Benchmarks.Load;

/// <summary>
/// One kept-alive HTTP/1.1 connection that sends ready-made requests and reads answers whole. It does as
/// little as it
/// can, because on a small machine the generator takes its time from the server.
/// </summary>
internal sealed class RawConnection : IDisposable
{
    private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] buffer = new byte[256 * 1024];
    private int filled;

    public Task OpenAsync(int port) => socket.ConnectAsync("127.0.0.1", port);

    /// <summary>Sends one request and reads its answer.</summary>
    /// <returns>The status and the length of the body in bytes.</returns>
    public async ValueTask<(int Status, int Bytes)> AskAsync(ReadOnlyMemory<byte> request)
    {
        await socket.SendAsync(request);
        filled = 0;
        int head;
        while ((head = buffer.AsSpan(0, filled).IndexOf("\r\n\r\n"u8)) < 0)
        {
            await FillAsync();
        }

        head += 4;
        var status = (buffer[9] - '0') * 100 + (buffer[10] - '0') * 10 + buffer[11] - '0';
        if (LengthIn(buffer.AsSpan(0, head)) is { } length)
        {
            while (filled < head + length)
            {
                await FillAsync();
            }

            return (status, length);
        }

        return (status, await ChunksAsync(head));
    }

    /// <summary>The body of the last answer, when it came with its length.</summary>
    public string Text => Encoding.UTF8.GetString(buffer, 0, filled);

    public void Dispose() => socket.Dispose();

    private static int? LengthIn(ReadOnlySpan<byte> head)
    {
        var at = head.IndexOf("Content-Length: "u8);
        return at >= 0 && Utf8Parser.TryParse(head[(at + 16)..], out int length, out _) ? length : null;
    }

    private async ValueTask<int> ChunksAsync(int at)
    {
        var body = 0;
        while (true)
        {
            int line;
            while ((line = buffer.AsSpan(at, filled - at).IndexOf("\r\n"u8)) < 0)
            {
                await FillAsync();
            }

            Utf8Parser.TryParse(buffer.AsSpan(at, line), out int size, out _, 'x');
            at += line + 2 + size + 2;
            while (filled < at)
            {
                await FillAsync();
            }

            if (size == 0)
            {
                return body;
            }

            body += size;
        }
    }

    private async ValueTask FillAsync()
    {
        if (filled == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var read = await socket.ReceiveAsync(buffer.AsMemory(filled));
        filled += read > 0 ? read : throw new IOException("The server hung up.");
    }
}
