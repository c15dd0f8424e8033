using System.Text;
using Coop.Commerce.VietQr;
using Coop.Traceability.Decisions;
using Coop.Traceability.People;

namespace Coop.Commerce.Orders;

/// <summary>Parses who buys and where the goods go, once, at the door.</summary>
public static class ReadBuyer
{
    /// <summary>Most characters of a street.</summary>
    public const int MaxStreet = 160;

    /// <summary>Most characters of a note.</summary>
    public const int MaxNote = 300;

    /// <summary>The person and the address; the first fault otherwise.</summary>
    public static Outcome<ReadContact> Of(Buyer buyer, DeliveryAddress delivery, IPlaces places)
    {
        if (!FullName.TryParse(buyer.Name, out var name))
        {
            return Malformed("buyer.name", "");
        }

        if (!PhoneNumber.TryParse(buyer.Phone, out var phone))
        {
            return Malformed("buyer.phone", buyer.Phone);
        }

        var (street, note) = (Words(delivery.Street), Words(delivery.Note));
        if (street.Length > MaxStreet || note.Length > MaxNote)
        {
            return Malformed(street.Length > MaxStreet ? "delivery.street" : "delivery.note", "");
        }

        return delivery.Method switch
        {
            "pickup" => new ReadContact(name, phone, "pickup", null, street, note),
            "ship" when street.Length < 2 => Malformed("delivery.street", street),
            "ship" => places.Find(delivery.Ward?.Trim() ?? "") is { } place
                ? new ReadContact(name, phone, "ship", place, street, note)
                : new OrderRefusal.UnknownWard(delivery.Ward ?? ""),
            _ => Malformed("delivery.method", delivery.Method),
        };
    }

    private static Outcome<ReadContact> Malformed(string field, string? value) =>
        new OrderRefusal.Malformed(field, value ?? "");

    private static string Words(string? text) => (text ?? "").Normalize(NormalizationForm.FormC).Trim();
}

/// <summary>Who buys and where the goods go, parsed. Goes into the vault only.</summary>
/// <param name="Place">The commune; null when picked up.</param>
public sealed record ReadContact(
    FullName Name, PhoneNumber Phone, string Method, Place? Place, string Street, string Note)
{
    /// <summary>
    /// Commune and street in one spelling, without marks, case, spaces and punctuation, so that the same door
    /// is
    /// counted once however it is typed; null when the goods are fetched.
    /// </summary>
    public string? OneSpelling => Place is null ? null : $"{Place.WardCode}\n{BankText.Squeeze(Street)}";
}
