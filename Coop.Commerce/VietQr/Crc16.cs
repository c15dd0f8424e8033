namespace Coop.Commerce.VietQr;

/// <summary>CRC-16/CCITT-FALSE: polynomial 0x1021, start 0xFFFF, nothing reflected, no final xor.</summary>
internal static class Crc16
{
    public static ushort Of(ReadOnlySpan<char> ascii)
    {
        ushort crc = 0xFFFF;
        foreach (var letter in ascii)
        {
            crc ^= (ushort)(letter << 8);
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (ushort)((crc & 0x8000) != 0 ? (crc << 1) ^ 0x1021 : crc << 1);
            }
        }

        return crc;
    }
}
