using Coop.Commerce.Inputs;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;

namespace Coop.Storefront.Texts;

/// <summary>What is wrong with one field of the shop's forms: a sentence for every code.</summary>
public static class ValidationTexts
{
    private static readonly IReadOnlyDictionary<string, Phrase> Sentences = new Dictionary<string, Phrase>
    {
        [FaultCodes.Missing] = new("Ghi mục này.", "This is needed."),
        [FaultCodes.TooShort] = new("Cần ít nhất {0} ký tự.", "Needs at least {0} characters."),
        [FaultCodes.TooLong] = new("Nhiều nhất {1} ký tự.", "At most {1} characters."),
        [FaultCodes.OutOfRange] = new("Phải từ {0} đến {1}.", "Must be from {0} to {1}."),
        [FaultCodes.Count] = new("Cần từ {0} đến {1} dòng.", "Needs {0} to {1} entries."),
        [FaultCodes.OrderPrefix] = new(
            "Cần đúng {0} chữ hoa hoặc số, không dùng 0, 1, I, L, O, U.",
            "Needs exactly {0} capital letters or digits, none of 0, 1, I, L, O, U."),
        [FaultCodes.LotPrefix] = new(
            "Cần {0} đến {1} chữ hoa không dấu.", "Needs {0} to {1} capital letters."),
        [FaultCodes.TaxCodeForm] = new(
            "Mã số thuế có 10 chữ số; chi nhánh thêm gạch ngang và 3 chữ số.",
            "A tax code has 10 digits; a branch adds a dash and 3 digits."),
        [FaultCodes.TaxCodeCheck] = new(
            "Mã số thuế này gõ nhầm: chữ số thứ mười không khớp chín số trước.",
            "This tax code is mistyped: its tenth digit does not fit the nine before it."),
        [FaultCodes.Phone] = new("Số điện thoại không đúng.", "This is not a phone number."),
        [FaultCodes.Email] = new("Địa chỉ thư điện tử không đúng.", "This is not an e-mail address."),
        [FaultCodes.BankBin] = new("Mã ngân hàng có 6 chữ số.", "A bank's number has 6 digits."),
        [FaultCodes.BankAccount] = new(
            "Số tài khoản chỉ gồm chữ không dấu và số, {0} đến {1} ký tự.",
            "An account number is {0} to {1} letters and digits."),
        [FaultCodes.BankHolder] = new(
            "Ghi tên chủ tài khoản bằng chữ in hoa không dấu, như ngân hàng in.",
            "Write the holder's name in capitals without marks, as the bank prints it."),
        [FaultCodes.CardHold] = new(
            "Giữ hàng cho đơn trả thẻ ít nhất {0} phút.", "A card order is held at least {0} minutes."),
        [FaultCodes.ReleaseEarly] = new(
            "Nhả hàng phải sau lúc nhắc, là {0} giờ.", "Goods are released after the reminder at {0} hours."),
        [FaultCodes.Slug] = new(
            "Chỉ dùng chữ thường không dấu, số và gạch ngang, ví dụ che-moc-cau.",
            "Only small letters, digits and single dashes, for example che-moc-cau."),
        [FaultCodes.Sku] = new(
            "Mã hàng gồm 2 đến 32 chữ hoa không dấu, số, gạch ngang.",
            "An SKU is 2 to 32 capital letters, digits and dashes."),
        [FaultCodes.VatRate] = new("Thuế suất là 0, 5, 8 hoặc 10 %.", "The rate of VAT is 0, 5, 8 or 10%."),
    };

    /// <summary>Codes that have a sentence.</summary>
    public static IEnumerable<string> Codes => Sentences.Keys;

    /// <summary>The sentence of one fault with its numbers in it, without the field's name.</summary>
    /// <exception cref="KeyNotFoundException">The code has no sentence; a test keeps this from
    /// happening.</exception>
    public static Phrase Of(FieldFault fault) => new(Of(fault, Language.Vi), Of(fault, Language.En));

    /// <summary>One sentence for all: the fault itself when it is the only one, else how many there
    /// are.</summary>
    public static Phrase All(IReadOnlyList<FieldFault> faults) => faults.Count == 1
        ? new($"{faults[0].Field}: {Of(faults[0]).Vi}", $"{faults[0].Field}: {Of(faults[0]).En}")
        : new(
            $"Có {Numerals.Of(faults.Count)} mục chưa đúng.",
            $"{Numerals.Of(faults.Count)} fields are not right.");

    private static string Of(FieldFault fault, Language language) => Sentences[fault.Code].In(
        language, Number(fault, FaultCodes.Least, language), Number(fault, FaultCodes.Most, language));

    private static string Number(FieldFault fault, string name, Language language) =>
        fault.Numbers.TryGetValue(name, out var number) ? Show.Count(number, language) : "";
}
