using System.Globalization;
using System.Text;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Rules;
using Coop.Traceability.Sides;
using Coop.Traceability.Supplies;

namespace Coop.Traceability.Certificates;

/// <summary>Enters a certificate as it is printed.</summary>
/// <param name="Id">Fresh key of its stream.</param>
/// <param name="Edition">Null: the one in force on the day of issue.</param>
/// <param name="Sheet">Where holder and addresses will be kept.</param>
public sealed record RecordCertificate(
    CertificateId Id, string Scheme, string? Edition, string Number, string Body, string BodyCode,
    string Holder, string Addresses, CertificateScope Scope, DateOnly IssuedOn, DateOnly? ExpiresOn,
    IReadOnlyList<string> Evidence, SideRef Sheet, DateTimeOffset Now)
{
    /// <summary>Most characters of number, body and holder.</summary>
    public const int LongestText = 120;

    /// <summary>Most characters of the addresses.</summary>
    public const int LongestAddresses = 1000;

    private const int LongestCode = 20;

    /// <param name="taken">Whether the co-op has a certificate of this code.</param>
    public static Decision<CertificateEvent> Decide(bool taken, RecordCertificate command)
    {
        if (Fault(command) is { } fault)
        {
            return fault;
        }

        if (taken)
        {
            return new CertificateRefusal.NumberTaken(command.Number);
        }

        var edition = command.Edition is { } named
            ? SchemeEditions.Find(named)!
            : SchemeEditions.On(command.Scheme, command.IssuedOn)!;
        return new CertificateEvent.Recorded(
            command.Id, CodeOf(command.Number)!.Value, command.Scheme, edition.Id, command.Number,
            command.Body, command.BodyCode, command.Sheet, command.Scope, command.ExpiresOn,
            command.Evidence, FieldTime.Of(command.IssuedOn));
    }

    /// <summary>A printed number in the form of codes; null when nothing is left of it.</summary>
    public static RecordCode? CodeOf(string? number)
    {
        var plain = (number ?? "").ToUpperInvariant().Replace('Đ', 'D').Normalize(NormalizationForm.FormD);
        var code = new StringBuilder();
        foreach (var letter in plain)
        {
            if (letter is >= 'A' and <= 'Z' or >= '0' and <= '9')
            {
                code.Append(letter);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark
                && code.Length > 0 && code[^1] != '-')
            {
                code.Append('-');
            }
        }

        var text = code.ToString().Trim('-');
        return RecordCode.TryParse(text[..Math.Min(text.Length, LongestCode)].TrimEnd('-'), out var fits)
            ? fits
            : null;
    }

    private static CertificateRefusal? Fault(RecordCertificate command) => command switch
    {
        _ when !Schemes.All.Contains(command.Scheme) => new CertificateRefusal.SchemeUnknown(command.Scheme),
        _ when CodeOf(command.Number) is null || command.Number.Length > LongestText =>
            new CertificateRefusal.NumberInvalid(command.Number, LongestText),
        _ when !PlainText.IsGiven(command.Body) => new CertificateRefusal.TextInvalid("body", LongestText),
        _ when !PlainText.Fits(command.BodyCode) =>
            new CertificateRefusal.TextInvalid("bodyCode", LongestText),
        _ when Misfits(command.Holder, LongestText) =>
            new CertificateRefusal.TextInvalid("holder", LongestText),
        _ when Misfits(command.Addresses, LongestAddresses) =>
            new CertificateRefusal.TextInvalid("addresses", LongestAddresses),
        _ when FieldTime.Of(command.IssuedOn).IsAheadOf(command.Now) =>
            new CertificateRefusal.Ahead(command.IssuedOn, command.Now),
        _ when command.ExpiresOn < command.IssuedOn
            || (command.ExpiresOn is null && command.Scheme != Schemes.Standard) =>
            new CertificateRefusal.DatesInvalid(command.IssuedOn, command.ExpiresOn),
        _ => EditionFault(command) ?? ScopeRules.Fault(command.Scheme, command.Scope, command.Evidence),
    };

    private static CertificateRefusal? EditionFault(RecordCertificate command)
    {
        var inForce = SchemeEditions.On(command.Scheme, command.IssuedOn);
        var named = SchemeEditions.Find(command.Edition);
        return command switch
        {
            { Edition: { } id } when named?.Scheme != command.Scheme =>
                new CertificateRefusal.EditionUnknown(command.Scheme, id),
            _ when (named ?? inForce)?.HoldsOn(command.IssuedOn) != true =>
                new CertificateRefusal.EditionNotInForce(
                    named?.Document ?? command.Scheme, command.IssuedOn, inForce?.Document),
            _ => null,
        };
    }

    private static bool Misfits(string? text, int longest) =>
        string.IsNullOrWhiteSpace(text) || text.Length > longest;
}
