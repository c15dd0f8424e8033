using Coop.Commerce.Inputs;
using Coop.Commerce.Payments;
using Coop.Commerce.Settings;
using Coop.Commerce.Tests.Store;

namespace Coop.Commerce.Tests.Inputs;

public class CoopSettingsValidatorTests
{
    [Fact]
    public void Settings_that_are_right_have_no_fault() => Faults(Season.Settings()).ShouldBeEmpty();

    [Fact]
    public void Legal_data_and_the_account_may_wait() =>
        Faults(Season.Settings() with { Legal = new LegalData(), Bank = null }).ShouldBeEmpty();

    [Theory]
    [InlineData("NS", false)]
    [InlineData("NSTX", false)]
    [InlineData("nst", false)]
    [InlineData("NS0", false)]
    [InlineData("ÑST", false)]
    [InlineData("N2T", true)]
    public void An_order_prefix_has_three_characters_of_printed_codes(string prefix, bool fits) =>
        Says(Season.Settings() with { OrderPrefix = prefix }, "orderPrefix", FaultCodes.OrderPrefix, !fits);

    [Theory]
    [InlineData("T", false)]
    [InlineData("TLNS", false)]
    [InlineData("T1", false)]
    [InlineData("tl", false)]
    [InlineData("TLN", true)]
    public void A_lot_prefix_has_two_or_three_letters(string prefix, bool fits) =>
        Says(Season.Settings() with { LotPrefix = prefix }, "lotPrefix", FaultCodes.LotPrefix, !fits);

    [Theory]
    [InlineData("0100109106", null)]
    [InlineData("0300588569", null)]
    [InlineData("0100109106-042", null)]
    [InlineData("0100109107", FaultCodes.TaxCodeCheck)]
    [InlineData("0000000000", FaultCodes.TaxCodeCheck)]
    [InlineData("010010910", FaultCodes.TaxCodeForm)]
    [InlineData("0100109106042", FaultCodes.TaxCodeForm)]
    [InlineData("0100109106-42", FaultCodes.TaxCodeForm)]
    [InlineData("010010910x", FaultCodes.TaxCodeForm)]
    public void A_tax_code_has_its_form_and_its_check_digit(string code, string? fault) =>
        Only(Legal(legal => legal with { TaxCode = code })).ShouldBe(fault);

    [Theory]
    [InlineData("0961 234 567", "a@b.example", null)]
    [InlineData("0961 234", "a@b.example", FaultCodes.Phone)]
    [InlineData("0961234567", "a@", FaultCodes.Email)]
    [InlineData("0961234567", "a b@c.example", FaultCodes.Email)]
    [InlineData("0961234567", "a@b@c.example", FaultCodes.Email)]
    public void A_phone_and_an_address_for_letters_have_their_form(
        string phone, string email, string? fault) =>
        Only(Legal(legal => legal with { Phone = phone, Email = email })).ShouldBe(fault);

    [Theory]
    [InlineData("970405", "8888012345678", "HTX CHE", null)]
    [InlineData("970405", "AB12", "HTX CHE 2-9", null)]
    [InlineData("97040", "88880", "HTX CHE", FaultCodes.BankBin)]
    [InlineData("070405", "88880", "HTX CHE", FaultCodes.BankBin)]
    [InlineData("970405", "", "HTX CHE", FaultCodes.BankAccount)]
    [InlineData("970405", "88 88", "HTX CHE", FaultCodes.BankAccount)]
    [InlineData("970405", "12345678901234567890", "HTX CHE", FaultCodes.BankAccount)]
    [InlineData("970405", "88880", "", FaultCodes.Missing)]
    [InlineData("970405", "88880", "HTX CHÈ", FaultCodes.BankHolder)]
    [InlineData("970405", "88880", "Htx che", FaultCodes.BankHolder)]
    public void An_account_is_written_as_banks_write_it(
        string bin, string number, string holder, string? fault) =>
        Only(Season.Settings() with { Bank = new BankAccount(bin, number, holder) }).ShouldBe(fault);

    [Theory]
    [InlineData(35, 30, null)]
    [InlineData(32, 30, null)]
    [InlineData(31, 30, FaultCodes.CardHold)]
    [InlineData(35, 35, FaultCodes.CardHold)]
    [InlineData(35, 29, FaultCodes.OutOfRange)]
    [InlineData(1441, 30, FaultCodes.OutOfRange)]
    public void A_card_order_is_held_longer_than_its_session_lives(int hold, int session, string? fault) =>
        Only(Season.Settings() with
        {
            Holds = new HoldTimes { CardMinutes = hold, CardSessionMinutes = session },
        }).ShouldBe(fault);

    [Fact]
    public void Goods_are_released_after_the_reminder_and_the_fault_says_when_that_is()
    {
        var holds = new HoldTimes { TransferTaskHours = 48, TransferReleaseHours = 48 };
        var fault = Faults(Season.Settings() with { Holds = holds }).ShouldHaveSingleItem();
        (fault.Field, fault.Code).ShouldBe(("holds.transferReleaseHours", FaultCodes.ReleaseEarly));
        fault.Numbers.ShouldBe(new Dictionary<string, long> { ["least"] = 48 });
    }

    [Fact]
    public void Money_and_limits_are_never_below_zero() =>
        Faults(Season.Settings() with
        {
            Shipping = new ShippingRate { Flat = -1, FreeFrom = -1 },
            CodLimit = -1,
            MaxUnpaidUnits = -1,
            MaxUnpaidUnitsAtAddress = -1,
        }).Select(f => (f.Field, f.Code)).ShouldBe(
        [
            ("shipping.flat", "out-of-range"), ("shipping.freeFrom", "out-of-range"),
            ("codLimit", "out-of-range"), ("maxUnpaidUnits", "out-of-range"),
            ("maxUnpaidUnitsAtAddress", "out-of-range"),
        ]);

    [Fact]
    public void Every_fault_is_told_at_once() =>
        Faults(new CoopSettings()).Select(f => f.Field).ShouldBe(["name.vi", "orderPrefix", "lotPrefix"]);

    private static void Says(CoopSettings settings, string field, string code, bool wrong) =>
        Faults(settings).Select(f => (f.Field, f.Code)).ShouldBe(wrong ? [(field, code)] : []);

    private static string? Only(CoopSettings settings) => Faults(settings).SingleOrDefault()?.Code;

    private static CoopSettings Legal(Func<LegalData, LegalData> change) =>
        Season.Settings() with { Legal = change(Season.Settings().Legal) };

    private static IReadOnlyList<FieldFault> Faults(CoopSettings settings) =>
        new CoopSettingsValidator().Refusal(settings) is InputRefusal.Invalid no ? no.Faults : [];
}
