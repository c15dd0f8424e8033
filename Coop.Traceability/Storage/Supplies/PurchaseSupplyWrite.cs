using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.People;
using Coop.Traceability.Storage.Evidence;
using Coop.Traceability.Storage.People;
using Coop.Traceability.Storage.Settings;
using Coop.Traceability.Supplies;

namespace Coop.Traceability.Storage.Supplies;

/// <summary>Stores what <see cref="PurchaseSupply"/> decides; a person who sold it goes to the
/// vault.</summary>
public static class PurchaseSupplyWrite
{
    /// <summary>Kind of the vault's rows of persons who sold inputs.</summary>
    public const string VaultKind = "supplier";

    /// <summary>Enters a purchase.</summary>
    public static async Task<Outcome<SupplyPurchased>> PurchaseSupplyAsync(
        this CoopSession session, PurchaseSupplyRequest request, CancellationToken stop = default)
    {
        await session.TraceSettingsAsync(stop);
        var code = PlainText.Tidy(request.Code) ?? Mint.RecordCode("VT");
        var taken = await session.Documents.SupplyByCodeAsync(code, stop) is not null;
        var person = PersonId.From(Mint.Ulid(session.Now));
        if (Wrong(request.Person) is { } odd)
        {
            return odd;
        }

        if (request.Evidence.All(PlainText.IsHash)
            && await session.CheckFilesAsync(request.Evidence, stop) is { } missing)
        {
            return missing;
        }

        var supplier = request.Person is not null ? new Supplier(null, person)
            : PlainText.Tidy(request.Business) is { } firm ? new Supplier(firm, null)
            : null;
        var command = new PurchaseSupply(
            SupplyId.From(Mint.Ulid(session.Now)), code, request.Kind, request.TradeName, request.Content,
            request.Registrant, request.Batch, request.Expiry, supplier, request.Quantity, request.Unit,
            request.Price, request.Evidence, request.BoughtOn, session.Now);
        if (PurchaseSupply.Decide(taken, command).Begin<Supply, SupplyEvent>(
            session, command.Id.Value) is { } no)
        {
            return no;
        }

        if (request.Person is { } details)
        {
            Keep(session, person, details);
        }

        return new SupplyPurchased(command.Id, RecordCode.Normal(code), request.Quantity, request.Unit);
    }

    private static SupplyRefusal.SupplierInvalid? Wrong(PersonDetails? person) =>
        person is null
        || (FullName.TryParse(person.Name, out _)
            && (string.IsNullOrWhiteSpace(person.Phone) || PhoneNumber.TryParse(person.Phone, out _)))
            ? null
            : new SupplyRefusal.SupplierInvalid(FullName.Shortest, FullName.Longest);

    private static void Keep(CoopSession session, PersonId id, PersonDetails details)
    {
        FullName.TryParse(details.Name, out var name);
        var known = PhoneNumber.TryParse(details.Phone, out var phone);
        session.Need<PeopleVault>().Store(
            session, id, VaultKind, new Dictionary<string, string?> { [PersonFields.Name] = name.Value },
            known ? phone : null);
    }
}
