using System.Globalization;
using Coop.Commerce.Catalog;
using Coop.Commerce.Payments;
using Coop.Commerce.Settings;
using Coop.Commerce.VietQr;
using Coop.Storefront.Http;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Office.Steering;

/// <summary>Names, legal data, bank, holds: read from forms of the settings and of the first set-up
/// alike.</summary>
public static class SettingsFields
{
    /// <summary>Where on the forms each field of the settings stands.</summary>
    public static readonly IReadOnlyDictionary<string, string> Places = new Dictionary<string, string>
    {
        ["name.vi"] = "nameVi",
        ["name.en"] = "nameEn",
        ["legal.name"] = "legalName",
        ["legal.address"] = "address",
        ["legal.taxCode"] = "taxCode",
        ["legal.phone"] = "phone",
        ["legal.email"] = "contact",
        ["legal.representative"] = "representative",
        ["bank.bin"] = "bin",
        ["bank.number"] = "account",
        ["bank.holder"] = "holder",
        ["holds.transferTaskHours"] = "task",
        ["holds.transferReleaseHours"] = "release",
        ["shipping.flat"] = "flat",
        ["shipping.freeFrom"] = "free",
    };

    public static Fields Names(this Fields fields) => fields
        .Add("nameVi", OfficeSteeringTexts.NameVi).Add("nameEn", OfficeSteeringTexts.NameEn, optional: true);

    public static Fields Legal(this Fields fields) => fields
        .Add("legalName", OfficeSteeringTexts.LegalName)
        .Add("address", OfficeSteeringTexts.LegalAddress, hint: OfficeSteeringTexts.LegalAddressHint)
        .Add("taxCode", OfficeSteeringTexts.TaxCode)
        .Add("phone", OfficeSteeringTexts.LegalPhone, FieldKind.Phone)
        .Add("contact", OfficeSteeringTexts.LegalEmail)
        .Add("representative", OfficeSteeringTexts.Representative);

    public static Fields Bank(this Fields fields) => fields
        .Add("bin", OfficeSteeringTexts.Bin, FieldKind.Select, optional: true,
            choices: [.. Banks.All.Select(bank => new Choice(bank.Key, bank.Value))])
        .Add("account", OfficeSteeringTexts.Account, FieldKind.Number, optional: true)
        .Add("holder", OfficeSteeringTexts.Holder, hint: OfficeSteeringTexts.HolderHint, optional: true);

    public static CoopSettings ReadNames(this CoopSettings settings, FormInput input) => settings with
    {
        Name = new Translated(input.Text("nameVi", 80, 2), input.Text("nameEn", 80, 0)),
    };

    public static CoopSettings ReadLegal(this CoopSettings settings, FormInput input) => settings with
    {
        Legal = settings.Legal with
        {
            Name = input.Text("legalName", 160, 2),
            Address = input.Text("address", 240, 5),
            TaxCode = input.Text("taxCode", 20, 8),
            Phone = input.Text("phone", 20, 8),
            Email = input.Email("contact"),
            Representative = input.Text("representative", 80, 2),
        },
    };

    /// <summary>All three empty is no account; one of them asks for the others.</summary>
    public static CoopSettings ReadBank(this CoopSettings settings, FormInput input)
    {
        if (new[] { "bin", "account", "holder" }.All(name => input.Typed(name).Trim().Length == 0))
        {
            return settings with { Bank = null };
        }

        var bin = input.One("bin", Banks.All.Select(bank => bank.Key));
        var account = new string([.. input.Text("account", 30).Where(c => !char.IsWhiteSpace(c))]);
        if (account.Length > 19 || !account.All(char.IsAsciiLetterOrDigit))
        {
            input.Blame("account", OfficeSteeringTexts.BadAccount);
        }

        var holder = input.Text("holder", 80, 2).ToUpperInvariant();
        if (!holder.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '.' or '-'))
        {
            input.Blame("holder", OfficeSteeringTexts.BadHolder);
        }

        return settings with { Bank = new BankAccount(bin, account, holder) };
    }

    public static CoopSettings ReadHolds(this CoopSettings settings, FormInput input)
    {
        var (remind, release) = (input.Pieces("task", 24 * 60), input.Pieces("release", 24 * 60));
        if (!input.HasFaults && release <= remind)
        {
            input.Blame("release", OfficeSteeringTexts.ReleaseLater);
        }

        return settings with
        {
            Holds = settings.Holds with { TransferTaskHours = remind, TransferReleaseHours = release },
            Shipping = settings.Shipping with
            {
                Flat = input.Money("flat", 10_000_000), FreeFrom = input.Money("free", 1_000_000_000),
            },
        };
    }

    /// <summary>What is saved, as the forms show it.</summary>
    public static FormInput Saved(Desk desk, CoopSettings settings) => FormInput.Fresh(
        desk.Language,
        ("nameVi", settings.Name.Vi), ("nameEn", settings.Name.En),
        ("legalName", settings.Legal.Name), ("address", settings.Legal.Address),
        ("taxCode", settings.Legal.TaxCode), ("phone", settings.Legal.Phone),
        ("contact", settings.Legal.Email),
        ("representative", settings.Legal.Representative),
        ("bin", settings.Bank?.Bin ?? ""), ("account", settings.Bank?.Number ?? ""),
        ("holder", settings.Bank?.Holder ?? ""),
        ("task", Numerals.Of(settings.Holds.TransferTaskHours)),
        ("release", Numerals.Of(settings.Holds.TransferReleaseHours)),
        ("flat", settings.Shipping.Flat.ToString(CultureInfo.InvariantCulture)),
        ("drill", settings.Drill.On ? "yes" : ""),
        ("free", settings.Shipping.FreeFrom.ToString(CultureInfo.InvariantCulture)));
}
