using System.Formats.Asn1;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.RegularExpressions;
using Coop.Traceability.Seals;

namespace Coop.Storefront.Office.Seals;

/// <summary>
/// Reads the last signature of a PDF (CMS, PAdES): whether the bytes are as they were signed and whose
/// tax code the certificate names. Who issued the certificate, and whether it was withdrawn, is not checked.
/// </summary>
public static partial class PdfSignature
{
    /// <summary>What was found; null when the file carries no signature that can be read.</summary>
    public static OutsideSignature? Read(byte[] pdf, string file, string ourTaxCode)
    {
        var text = Encoding.Latin1.GetString(pdf);
        if (Range().Matches(text).LastOrDefault() is not { } range)
        {
            return null;
        }

        var at = range.Groups.Values.Skip(1)
            .Select(g => long.Parse(g.Value, CultureInfo.InvariantCulture)).ToArray();
        var (first, second, end) = (at[0] + at[1], at[2], at[2] + at[3]);
        if (at[0] != 0 || first > second || end > pdf.Length)
        {
            return new OutsideSignature(file, false, false, null, false);
        }

        try
        {
            byte[] signed = [.. pdf[..(int)first], .. pdf[(int)second..(int)end]];
            var hex = text[(int)first..(int)second].Trim().Trim('<', '>');
            var der = Convert.FromHexString(hex.Length % 2 == 0 ? hex : hex + "0");
            AsnDecoder.ReadEncodedValue(der, AsnEncodingRules.BER, out _, out _, out var length);
            var cms = new SignedCms(new ContentInfo(signed), detached: true);
            cms.Decode(der[..length]);
            var whole = Whole(cms);
            var tax = cms.SignerInfos[0].Certificate is { } certificate
                ? TaxCode(certificate.SubjectName)
                : null;
            var rest = text[(int)end..].All(c => char.IsWhiteSpace(c) || c == '\0');
            return new OutsideSignature(file, whole, rest, tax, tax is not null && tax == ourTaxCode.Trim());
        }
        catch (Exception fault) when (fault is CryptographicException or FormatException
            or AsnContentException or OverflowException)
        {
            return new OutsideSignature(file, false, false, null, false);
        }
    }

    private static bool Whole(SignedCms cms)
    {
        try
        {
            cms.CheckSignature(verifySignatureOnly: true);
            return cms.SignerInfos.Count > 0;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    /// <summary>The tax code as Vietnamese certificates carry it: user id, serial number, "MST:…".</summary>
    private static string? TaxCode(X500DistinguishedName subject) =>
        subject.EnumerateRelativeDistinguishedNames()
            .Where(part => !part.HasMultipleElements)
            .Select(part => (Oid: part.GetSingleElementType().Value, Value: part.GetSingleElementValue()))
            .Where(part => part.Oid is "0.9.2342.19200300.100.1.1" or "2.5.4.5"
                || part.Value?.Contains("MST:", StringComparison.OrdinalIgnoreCase) == true)
            .Select(part => Code().Match(part.Value ?? ""))
            .FirstOrDefault(match => match.Success)?.Value;

    [GeneratedRegex(@"/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]")]
    private static partial Regex Range();

    [GeneratedRegex(@"\d{10}(-\d{3})?|\d{12}")]
    private static partial Regex Code();
}
