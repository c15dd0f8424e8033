using System.Security.Cryptography;
using System.Text;
using Coop.Commerce.Orders;
using Coop.Storefront.Texts;
using Coop.Traceability.People;

namespace Coop.Storefront.Checkout;

/// <summary>Reads the order form and marks what must be mended.</summary>
internal static class CheckoutInput
{
    private const int LongestField = 600;

    /// <summary>The form exactly as typed, in NFC, cut to a length no field needs.</summary>
    public static CheckoutForm Read(IFormCollection form)
    {
        var ward = Field(form, CheckoutFields.Ward);
        return new CheckoutForm(
            Field(form, CheckoutFields.Name), Field(form, CheckoutFields.Phone),
            Field(form, CheckoutFields.Delivery) == "pickup" ? "pickup" : "ship",
            Field(form, CheckoutFields.PlaceQuery), Field(form, CheckoutFields.Province),
            ward.Length > 0 ? ward : Field(form, "ward-list"), Field(form, CheckoutFields.Street),
            Field(form, CheckoutFields.Note), Field(form, CheckoutFields.Payment),
            Field(form, CheckoutFields.IdempotencyKey) is { Length: > 0 and <= 64 } key ? key : NewKey());
    }

    /// <summary>An empty form with a fresh idempotency key.</summary>
    public static CheckoutForm Fresh() => new("", "", "ship", "", "", "", "", "", "", NewKey());

    /// <summary>Everything to mend, in the form's order.</summary>
    public static IReadOnlyList<FieldError> Faults(CheckoutForm form, IPlaces places)
    {
        var faults = new List<FieldError>();
        void Blame(bool wrong, string field, Phrase why)
        {
            if (wrong)
            {
                faults.Add(new FieldError(field, why));
            }
        }

        var ship = form.Delivery == "ship";
        Blame(!FullName.TryParse(form.Name, out _), CheckoutFields.Name, CheckoutFaults.Name);
        Blame(!PhoneNumber.TryParse(form.Phone, out _), CheckoutFields.Phone, CheckoutFaults.Phone);
        Blame(ship && places.Find(form.Ward) is null, CheckoutFields.Ward, CheckoutFaults.Ward);
        Blame(ship && form.Street.Trim().Length < 2, CheckoutFields.Street, CheckoutFaults.Street);
        Blame(form.Street.Length > ReadBuyer.MaxStreet, CheckoutFields.Street, CheckoutFaults.StreetLong);
        Blame(form.Note.Length > ReadBuyer.MaxNote, CheckoutFields.Note, CheckoutFaults.NoteLong);
        var known = form.Payment is "vietqr" or "cod" or "stripe";
        Blame(!known, CheckoutFields.Payment, CheckoutFaults.Payment);
        return faults;
    }

    /// <summary>Hash of everything that makes the order, so that one key stands for one order.</summary>
    public static string Hash(CheckoutForm form, string cart)
    {
        string[] parts = 
        [
            form.Name, form.Phone, form.Delivery, form.Ward, form.Street, form.Note, form.Payment, cart,
        ];
        var text = string.Join('\n', parts.Select(p => $"{p.Length}:{p}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private static string NewKey() => $"form-{Guid.NewGuid():N}";

    private static string Field(IFormCollection form, string name)
    {
        var text = form[name].ToString().Normalize(NormalizationForm.FormC);
        return text.Length > LongestField ? text[..LongestField] : text;
    }
}
