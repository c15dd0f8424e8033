using System.Text.Json.Serialization;
using Coop.Traceability.Identifiers;

namespace Coop.Traceability.People;

/// <summary>
/// A phone number in E.164 form, for example <c>+84961234567</c>. Only the shape is judged: number plans
/// know too little of what is live. A number is no identity; families share them.
/// </summary>
[JsonConverter(typeof(TextJsonConverter<PhoneNumber>))]
public readonly record struct PhoneNumber : IText<PhoneNumber>
{
    private const string Vietnam = "84";

    private PhoneNumber(string value) => Value = value;

    /// <summary>E.164 with the plus.</summary>
    public string Value { get; }

    /// <summary>Whether it is a Vietnamese mobile: ten national digits, <c>0[35789]xxxxxxxx</c>.</summary>
    public bool IsVietnameseMobile =>
        Subscriber() is [(>= '3' and not '4' and not '6'), ..] and { Length: 9 };

    /// <summary>Digits without the plus, as Zalo asks for.</summary>
    public string Digits => Value[1..];

    /// <summary>As people write it: <c>0961 234 567</c> for a Vietnamese number, else E.164.</summary>
    public string Display => Subscriber() is { Length: 9 } own
        ? $"0{own[..3]} {own[3..6]} {own[6..]}"
        : Subscriber() is { } other ? $"0{other}" : Value;

    public static PhoneNumber Parse(string text) =>
        TryParse(text, out var phone) ? phone : throw new FormatException("This is not a phone number.");

    /// <summary>
    /// Reads what people type: spaces, dots, dashes and brackets are skipped; <c>0…</c>, <c>84…</c>,
    /// <c>+84…</c> and <c>0084…</c> are Vietnamese, as are the nine digits of a mobile alone; <c>+</c> or
    /// <c>00</c> with another country is taken as it stands.
    /// </summary>
    public static bool TryParse(string? text, out PhoneNumber phone)
    {
        phone = default;
        var plain = new string(
            [.. (text ?? "").Where(c => c is not (' ' or '\u00a0' or '.' or '-' or '(' or ')'))]);
        var digits = International(plain);
        if (digits is null || digits.Length is < 8 or > 15 || digits[0] == '0'
            || !digits.All(char.IsAsciiDigit))
        {
            return false;
        }

        phone = new PhoneNumber("+" + digits);
        return !digits.StartsWith(Vietnam, StringComparison.Ordinal) || FitsVietnam(digits[2..]);
    }

    public override string ToString() => Value;

    /// <summary>
    /// Digits from the country code on; null when neither a country nor a national form is told.
    /// </summary>
    private static string? International(string plain) => plain switch
    {
        ['+', .. var rest] => rest,
        ['0', '0', .. var rest] => rest,
        ['0', .. var rest] => Vietnam + rest,
        ['8', '4', ..] when plain.Length >= 11 => plain,
        { Length: 9 } when FitsVietnam(plain) => Vietnam + plain,
        _ => null,
    };

    /// <summary>Mobiles have nine digits after the zero, fixed lines ten and begin with 2.</summary>
    private static bool FitsVietnam(string own) =>
        own is [(>= '3' and not '4' and not '6'), ..] and { Length: 9 } or ['2', ..] and { Length: 10 };

    private string? Subscriber() =>
        Value is not null && Value.StartsWith("+84", StringComparison.Ordinal) ? Value[3..] : null;
}
