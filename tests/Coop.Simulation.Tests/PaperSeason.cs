using Coop.Traceability.Amounts;
using Coop.Traceability.Decisions;
using Coop.Traceability.Genealogy;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Moments;
using Coop.Traceability.Plots;
using Coop.Traceability.Sides;

namespace Coop.Simulation.Tests;

/// <summary>A season on paper: the real decisions on random lots, in memory.</summary>
internal sealed partial class PaperSeason
{
    public static readonly DateOnly First = new(2026, 3, 1);
    private static readonly SideRef Side = new("text-1", new string('0', 64));
    private static readonly string[] TeaGrades = ["moc-cau", "chinh", "cam"];

    private readonly Random dice;
    private readonly Dictionary<string, List<object>> streams = [];
    private readonly Dictionary<string, Lot> lots = [];
    private readonly Dictionary<string, Plot> plots = [];
    private readonly Dictionary<string, Delivery> deliveries = [];
    private int minted;
    private int day;

    public PaperSeason(int seed)
    {
        dice = new Random(seed);
        for (var i = 0; i < 3; i++)
        {
            var plot = PlotId.From(Ulid());
            Keep(plot.Value, new PlotEvent.Registered(
                plot, RecordCode.Parse($"NH-0{i}-P1"), MemberId.From(Ulid()), 3600, "LDP1", Side,
                FieldTime.Of(First)));
        }
    }

    public IReadOnlyDictionary<string, List<object>> Streams => streams;

    public IReadOnlyDictionary<string, Lot> Lots => lots;

    public IReadOnlyDictionary<string, Plot> Plots => plots;

    private DateTimeOffset Now => FieldTime.Of(First.AddDays(day)).At.AddHours(20);

    /// <summary>The facts as the store would give them back.</summary>
    public IEnumerable<StoredFact> Facts() => streams.SelectMany(s => s.Value
        .Select((fact, i) => new StoredFact(
            s.Key, i + 1, Guid.Empty, "", fact, Now, false, "")));

    /// <summary>Something happens, or is refused.</summary>
    public void Step()
    {
        day += dice.Next(0, 2);
        switch (dice.Next(0, 16))
        {
            case 0: Spray(); break;
            case 1 or 2 or 3: Receive(); break;
            case 4 or 5: Process(); break;
            case 6 or 7: Rework(); break;
            case 8: Pack(); break;
            case 9: Open(); break;
            case 10: Lessen(); break;
            case 11: Hold(); break;
            case 12: Deliver(); break;
            case 13: Correct(); break;
            case 14: Show(); break;
            default: Ship(); break;
        }
    }

    private void Spray()
    {
        var plot = Any(plots.Values);
        var sprayed = new PlotEvent.Sprayed(
            SprayId.From(Ulid()), new Traceability.Diary.SprayedProduct(
                "Thuốc thử", null, "20 ml", dice.Next(4) == 0 ? null : dice.Next(0, 10)),
            null, plot.Member, null, FieldTime.Of(First.AddDays(day)));
        if (plot.Pickings.All(p => p.On < sprayed.At.On))
        {
            Keep(plot.Id, sprayed);
        }
    }

    private void Receive()
    {
        var plot = Any(plots.Values);
        var command = new ReceiveLeaf(
            LotId.From(Ulid()), Code(), plot.Code.Value, First.AddDays(day), Now.AddHours(-2),
            dice.Next(1, 60_000), Any(Grades.Leaf), dice.Next(4) == 0 ? Lines.Conventional : Lines.VietGap,
            Now);
        if (Done(ReceiveLeaf.Decide(plot, command)) is LotEvent.Received leaf)
        {
            Keep(leaf.Lot.Value, leaf);
            Keep(plot.Id, ReceiveLeaf.PickingOf(leaf));
        }
    }

    private void Correct()
    {
        var leaf = Any(lots.Values.Where(l => l.IsReceipt()));
        var command = new CorrectReceipt(
            leaf?.Code ?? Code(), Guid.Empty,
            dice.Next(4) == 0 ? First.AddDays(day - dice.Next(0, 3)) : null,
            dice.Next(4) == 0 ? null : dice.Next(1, 60_000), dice.Next(3) == 0 ? Any(Grades.Leaf) : null, 20,
            Side, Now);
        var plot = leaf is null ? null : plots[leaf.Origin.Plot!.Value.Value];
        if (Done(CorrectReceipt.Decide(leaf, plot, command)) is LotEvent.Corrected corrected)
        {
            Keep(leaf!.Id, corrected);
            Keep(plot!.Id, ReceiveLeaf.PickingOf(((LotEvent.Received)streams[leaf.Id][0]) with
            {
                PickedOn = corrected.PickedOn, Weight = corrected.Weight,
            }));
        }
    }

    private void Process()
    {
        var inputs = Some(3);
        var takes = inputs.Select(l => new Taking(l.Code, Part(l.OnHand.Grams))).ToList();
        var made = takes.Sum(t => t.Grams) * dice.Next(5, 34) / 100;
        var outs = Split(made, dice.Next(1, 4)).Select((g, i) =>
            new Making(LotId.From(Ulid()), Code(), TeaGrades[i], g)).ToList();
        var command = new ProcessBatch(
            BatchId.From(Ulid()), Code(), "green", takes, outs, Now.AddHours(-1), Now, MemberId.From(Ulid()),
            [], Now);
        if (Done(ProcessBatch.Decide(inputs, command)) is BatchEvent.Processed run)
        {
            Run(run.Batch, run, inputs, BatchLots.Used(run), BatchLots.Produced(run, inputs, Codes(outs)));
        }
    }

    private void Rework()
    {
        var kind = Any(ReworkKinds.OfGrams);
        var inputs = Some(kind == ReworkKinds.Merge ? 3 : 1);
        var takes = inputs.Select(l => new Taking(l.Code, Part(l.OnHand.Grams))).ToList();
        var made = takes.Sum(t => t.Grams) * dice.Next(80, 102) / 100;
        var outs = Split(made, kind == ReworkKinds.Merge ? 1 : dice.Next(1, 4)).Select((g, i) => new Making(
            LotId.From(Ulid()), Code(), kind == ReworkKinds.Regrade ? TeaGrades[i] : "", g)).ToList();
        var command = new ReworkLots(
            BatchId.From(Ulid()), Code(), kind, takes, outs, Now, MemberId.From(Ulid()), Now)
            .Graded(inputs.FirstOrDefault());
        if (Done(ReworkLots.Decide(inputs, command)) is BatchEvent.Reworked run)
        {
            Run(run.Batch, run, inputs, BatchLots.Used(run), BatchLots.Produced(run, inputs, Codes(outs)));
        }
    }

    private void Pack()
    {
        var tea = Any(lots.Values);
        var (net, units) = (dice.Next(1, 300), dice.Next(1, 12));
        var command = new PackLot(
            LotId.From(Ulid()), Code(), tea?.Code ?? Code(), "TL-1", null, "moc-cau", net, units,
            First.AddDays(day), First.AddDays(day + 700),
            [.. Enumerable.Range(0, units).Select(i => SerialNumber.Mint(Bytes(9)))], Now);
        if (Done(PackLot.Decide(tea, command)) is LotEvent.Packed packs)
        {
            Keep(packs.Lot.Value, packs);
            Keep(tea!.Id, PackLot.FillingOf(packs));
        }
    }

    private void Open()
    {
        var packs = Any(lots.Values.Where(l => l.Packs is not null));
        var command = new UnpackLot(
            BatchId.From(Ulid()), Code(), LotId.From(Ulid()), packs?.Code ?? Code(), dice.Next(1, 8),
            dice.Next(3) == 0 ? dice.Next(1, 900) : null, null, Now, MemberId.From(Ulid()), Now);
        if (Done(UnpackLot.Decide(packs, command)) is BatchEvent.Reworked run)
        {
            Run(run.Batch, run, [packs!], [UnpackLot.OpeningOf(run, command.Units)],
                BatchLots.Produced(run, [packs!], [Code()]));
        }
    }

    private void Lessen()
    {
        var lot = Any(lots.Values);
        var amount = Part(lot?.Packs is { } p ? Math.Max(1, p.Left()) : Math.Max(1, lot?.OnHand.Grams ?? 1));
        var code = lot?.Code ?? Code();
        KeepOn(lot, dice.Next(3) == 0
            ? DisposeLot.Decide(lot, new DisposeLot(code, amount, "burned", 20, Side, Now, Now))
            : TakeLot.Decide(lot, new TakeLot(
                code, Any(LotWords.Purposes), amount, dice.Next(2) == 0, 20, Side, Now, Now)));
    }

    private void Hold()
    {
        var lot = Any(lots.Values);
        var (code, at) = (lot?.Code ?? Code(), FieldTime.Of(Now));
        KeepOn(lot, dice.Next(4) == 0
            ? HoldLot.Decide(lot, new HoldLot(code, HoldId.From(Ulid()), 20, Side, null, at))
            : ReleaseLot.Decide(lot, new ReleaseLot(code, 20, Side, null, at)));
    }

    private void Show()
    {
        var lot = Any(lots.Values);
        KeepOn(lot, ChangeDisplay.Decide(lot, new ChangeDisplay(
            lot?.Code ?? Code(), Any(LotDisplay.States), 20, Side, "TT 31/2026", Any(LotDisplay.Askers),
            FieldTime.Of(Now), FieldTime.Of(Now))));
    }

    private void Deliver()
    {
        var delivery = dice.Next(2) == 0 ? Any(deliveries.Values) : null;
        if (delivery is not null)
        {
            var line = Any(delivery.Lines);
            var part = new Taking(lots[line.Lot.Value].Code, Part(Math.Max(1, line.Weight.Grams)));
            if (Done(ReturnDelivery.Decide(delivery, new ReturnDelivery(
                delivery.Code.Value, [(line.Lot, part)], "stock", 20, Side, Now, Now)))
                is DeliveryEvent.Returned back)
            {
                Keep(delivery.Id, back);
                Keep(line.Lot.Value, new LotEvent.Returned(
                    DeliveryId.Parse(delivery.Id), back.Lines[0].Weight, back.Lines[0].Fresh, back.At));
            }

            return;
        }

        var some = Some(2);
        var command = new SendDelivery(
            DeliveryId.From(Ulid()), Code(), PersonId.From(Ulid()), new DeliveryContact("Mẫu", null, "Chợ"),
            null, null, [.. some.Select(l => new Taking(l.Code, Part(l.OnHand.Grams)))], Now, Now);
        if (Done(SendDelivery.Decide(some, command)) is DeliveryEvent.Sent sent)
        {
            Keep(sent.Delivery.Value, sent);
            foreach (var line in sent.Lines)
            {
                Keep(line.Lot.Value, new LotEvent.Delivered(sent.Delivery, line.Weight, line.Fresh, sent.At));
            }
        }
    }

    private void Ship()
    {
        var packs = Any(lots.Values.Where(l => l.Packs is not null));
        KeepOn(packs, ShipUnits.Decide(
            packs, new ShipUnits(packs?.Code ?? Code(), "NST1", dice.Next(1, 6), FieldTime.Of(Now))));
    }

    private void Run(
        BatchId batch, BatchEvent run, IReadOnlyList<Lot> inputs, IEnumerable<LotEvent> used,
        IEnumerable<LotEvent.Produced> made)
    {
        var products = made.ToList();
        Keep(batch.Value, run);
        foreach (var (lot, fact) in inputs.Zip(used))
        {
            Keep(lot.Id, fact);
        }

        products.ForEach(p => Keep(p.Lot.Value, p));
    }

    private void KeepOn(Lot? lot, Decision<LotEvent> decision)
    {
        if (Done(decision) is { } fact)
        {
            Keep(lot!.Id, fact);
        }
    }

    private void Keep(string stream, object fact)
    {
        (streams.TryGetValue(stream, out var facts) ? facts : streams[stream] = []).Add(fact);
        switch (fact)
        {
            case LotEvent e: lots[stream] = Lot.Fold(lots.GetValueOrDefault(stream), e); break;
            case PlotEvent e: plots[stream] = Plot.Fold(plots.GetValueOrDefault(stream), e); break;
            case DeliveryEvent e:
                deliveries[stream] = Delivery.Fold(deliveries.GetValueOrDefault(stream), e);
                break;
        }
    }

    private static T? Done<T>(Decision<T> decision) where T : class =>
        decision is Decision<T>.Accepted { Events: [var fact, ..] } ? fact : null;
}
