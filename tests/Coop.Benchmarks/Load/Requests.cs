using System.Text;

namespace Coop.Benchmarks.Load;

/// <summary>Requests as bytes.</summary>
internal static class Requests
{
    public static byte[] Get(string path) => Encoding.ASCII.GetBytes(
        $"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\nAccept-Language: vi\r\n\r\n");

    public static byte[] Post(string path, string idempotencyKey, string json)
    {
        var body = Encoding.UTF8.GetBytes(json);
        var head = Encoding.ASCII.GetBytes(
            $"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\n"
            + $"Content-Type: application/json\r\nIdempotency-Key: {idempotencyKey}\r\n"
            + $"Content-Length: {body.Length}\r\n\r\n");
        return [.. head, .. body];
    }
}
