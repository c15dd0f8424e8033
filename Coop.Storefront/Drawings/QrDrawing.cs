using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Html;
using QRCoder;

namespace Coop.Storefront.Drawings;

/// <summary>A QR code as one SVG path: sharp at any size, no second request, always dark on white.</summary>
public static class QrDrawing
{
    private const int Quiet = 4;

    /// <summary>
    /// Draws a text as a QR code with error level M and the quiet zone the standard asks for.
    /// </summary>
    /// <param name="payload">What the code says.</param>
    /// <param name="label">What the picture is, in words.</param>
    public static HtmlString Of(string payload, string label)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(payload, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var inner = rows.Count - 2 * Quiet;
        var path = new StringBuilder();
        for (var y = 0; y < inner; y++)
        {
            AddRow(path, rows[y + Quiet], y, inner);
        }

        var size = (inner + 2 * Quiet).ToString(CultureInfo.InvariantCulture);
        return new HtmlString(
            $"<svg class=\"qr\" viewBox=\"0 0 {size} {size}\" role=\"img\" "
            + $"aria-label=\"{WebUtility.HtmlEncode(label)}\" "
            + $"shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{size}v{size}H0z\"/>"
            + $"<path fill=\"#10201a\" d=\"{path}\"/></svg>");
    }

    private static void AddRow(StringBuilder path, System.Collections.BitArray row, int y, int inner)
    {
        for (var x = 0; x < inner; x++)
        {
            var start = x;
            while (x < inner && row[x + Quiet])
            {
                x++;
            }

            if (x > start)
            {
                var run = x - start;
                path.Append(CultureInfo.InvariantCulture, $"M{start + Quiet} {y + Quiet}h{run}v1h-{run}z");
            }
        }
    }
}
