using QRCoder;

namespace Coop.Storefront.Labels;

/// <summary>The dark runs of a QR code of error level M, without its quiet zone.</summary>
/// <param name="Size">Modules on a side.</param>
/// <param name="Runs">Horizontal dark runs; together they are the whole symbol.</param>
public sealed record QrModules(int Size, IReadOnlyList<QrRun> Runs)
{
    /// <summary>Light modules the standard asks for on every side.</summary>
    public const int QuietZone = 4;

    /// <summary>Encodes a text.</summary>
    public static QrModules Of(string text)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var size = code.ModuleMatrix.Count - 2 * QuietZone;
        var runs = new List<QrRun>(size * 8);
        for (var y = 0; y < size; y++)
        {
            var row = code.ModuleMatrix[y + QuietZone];
            for (var x = 0; x < size; x++)
            {
                var start = x;
                while (x < size && row[x + QuietZone])
                {
                    x++;
                }

                if (x > start)
                {
                    runs.Add(new QrRun(start, y, x - start));
                }
            }
        }

        return new QrModules(size, runs);
    }
}

/// <summary>Dark modules side by side.</summary>
/// <param name="X">First column, from 0 at the left.</param>
/// <param name="Y">Row, from 0 at the top.</param>
/// <param name="Length">How many.</param>
public readonly record struct QrRun(int X, int Y, int Length);
