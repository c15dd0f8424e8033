using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.People;
using Coop.Traceability.Storage.People;
using Coop.Traceability.Storage.Settings;

namespace Coop.Traceability.Storage.Lots;

/// <summary>Stores what <see cref="SendDelivery"/> decides; the receiver goes into the vault.</summary>
public static class SendDeliveryWrite
{
    /// <summary>The vault's name for who receives deliveries.</summary>
    public const string VaultKind = "delivery-receiver";

    /// <summary>The vault's field of where the receiver is.</summary>
    public const string Address = "address";

    /// <summary>Delivers lots unpacked.</summary>
    public static async Task<Outcome<DeliverySent>> SendDeliveryAsync(
        this CoopSession session, SendDeliveryRequest request, CancellationToken stop = default)
    {
        var prefix = (await session.TraceSettingsAsync(stop)).PrefixFor(session.Context.Tenant);
        var found = (await LotStreams.OfAsync(session, request.Lines.Select(l => l.Lot), stop))
            .ToDictionary(f => f.Code, f => f.Stream);
        var lots = request.Lines.Select(l => found[l.Lot]).ToList();
        var command = new SendDelivery(
            DeliveryId.From(Mint.Ulid(session.Now)), Mint.LotCode(prefix),
            PersonId.From(Mint.Ulid(session.Now)), request.To, request.Vehicle, request.Document,
            [.. request.Lines.Select(l => new Taking(l.Lot, l.Grams))], request.At, session.Now);
        var decision = SendDelivery.Decide([.. lots.Select(l => l?.Aggregate)], command);
        if (decision.Begin<Delivery, DeliveryEvent>(session, command.Delivery.Value) is { } no)
        {
            return no;
        }

        var sent = (DeliveryEvent.Sent)decision.Facts()[0];
        foreach (var (stream, line) in lots.Zip(sent.Lines))
        {
            stream!.AppendOne(new LotEvent.Delivered(sent.Delivery, line.Weight, line.Fresh, sent.At));
        }

        PhoneNumber.TryParse(request.To.Phone, out var phone);
        session.Need<PeopleVault>().Store(
            session, command.Receiver, VaultKind,
            new Dictionary<string, string?>
            {
                [PersonFields.Name] = request.To.Name.Trim(), [Address] = request.To.Address.Trim(),
            },
            string.IsNullOrEmpty(request.To.Phone) ? null : phone);
        return new DeliverySent(sent.Delivery, sent.Code, sent.Lines.Sum(l => l.Weight.Grams));
    }
}
