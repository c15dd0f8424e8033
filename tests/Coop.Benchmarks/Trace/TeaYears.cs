using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Plots;
using Coop.Traceability.Storage;

namespace Coop.Benchmarks.Trace;

/// <summary>
/// Chains of lots, decided by the library's own functions and staged: two lots of leaf, a run that makes tea
/// of them, none to seven more runs of tea on tea, two lots of packs. Chain n has 1 + n mod 8 runs.
/// </summary>
internal sealed class TeaYears(Staging staging, TeaGarden garden)
{
    /// <summary>Packs of each of a chain's two lots.</summary>
    public const int Units = 6;

    /// <summary>Chains of one day: about 10,000 events.</summary>
    public const int ChainsOfDay = 425;

    private readonly Dictionary<string, Plot> plots = garden.Plots.ToDictionary(p => p.Id);

    private readonly HashSet<LotCode> codes = [];

    /// <summary>Stages one chain.</summary>
    public void Chain(int n)
    {
        var day = TeaGarden.Begin.AddDays(1 + n / ChainsOfDay);
        var now = new DateTimeOffset(day.ToDateTime(new TimeOnly(9, 0)), TimeSpan.FromHours(7))
            .AddSeconds(n % ChainsOfDay * 10);
        var leaf = Enumerable.Range(0, 2)
            .Select(i => Leaf(garden.Plots[(2 * n + i) % garden.Plots.Count].Id, day, now)).ToList();
        var tea = Run(
            leaf.Select(l => (l, 12_000L)), [("moc-cau", 4_800), ("cam", 600)], now)[0];
        for (var level = 1; level <= n % 8; level++)
        {
            tea = Run([(tea, tea.OnHand.Grams)], [("moc-cau", tea.OnHand.Grams - 20)], now)[0];
        }

        Pack(tea, n, day, now);
        Pack(staging.State<Lot>(tea.Id), n + 1, day, now);
    }

    /// <summary>A code not minted before; the write path would decide again when it meets one.</summary>
    private LotCode Code()
    {
        while (true)
        {
            if (Mint.LotCode("TL") is var code && codes.Add(code))
            {
                return code;
            }
        }
    }

    private Lot Leaf(string plot, DateOnly day, DateTimeOffset now)
    {
        var command = new ReceiveLeaf(
            LotId.From(Mint.Ulid(now)), Code(), "", day, now.AddHours(-1), 12_000, "1-tom-2-la",
            "vietgap", now);
        var received = Fact<LotEvent, LotEvent.Received>(ReceiveLeaf.Decide(plots[plot], command));
        staging.Command(
            now, TraceHost.Context(command.Lot.Value),
            new StagedFact(command.Lot.Value, typeof(Lot), received),
            new StagedFact(plot, null, ReceiveLeaf.PickingOf(received)));
        return staging.State<Lot>(command.Lot.Value);
    }

    private IReadOnlyList<Lot> Run(
        IEnumerable<(Lot Lot, long Grams)> inputs, IReadOnlyList<(string Grade, long Grams)> outputs,
        DateTimeOffset now)
    {
        var taken = inputs.ToList();
        IReadOnlyList<Making> made = [.. outputs.Select(o =>
            new Making(LotId.From(Mint.Ulid(now)), Code(), o.Grade, o.Grams))];
        var command = new ProcessBatch(
            BatchId.From(Mint.Ulid(now)), Code(), "green",
            [.. taken.Select(t => new Taking(t.Lot.Code, t.Grams))], made, now.AddMinutes(-30),
            now.AddMinutes(-10), MemberId.Parse(garden.Members[0].Id), [], now);
        var run = Fact<BatchEvent, BatchEvent.Processed>(
            ProcessBatch.Decide([.. taken.Select(t => (Lot?)t.Lot)], command));
        var used = taken.Zip(BatchLots.Used(run), (t, e) => new StagedFact(t.Lot.Id, null, e));
        var produced = BatchLots.Produced(run, [.. taken.Select(t => t.Lot)], [.. made.Select(m => m.Code)])
            .Select(e => new StagedFact(e.Lot.Value, typeof(Lot), e));
        staging.Command(
            now, TraceHost.Context(command.Batch.Value),
            [new StagedFact(command.Batch.Value, typeof(Batch), run), .. used, .. produced]);
        return [.. made.Select(m => staging.State<Lot>(m.Lot.Value))];
    }

    private void Pack(Lot tea, int n, DateOnly day, DateTimeOffset now)
    {
        var serials = Mint.Serials(Units);
        var command = new PackLot(
            LotId.From(Mint.Ulid(now)), Code(), tea.Code, TeaGarden.Sku(n), null,
            TeaGarden.Slug(n), 100, Units, day, day.AddYears(2), serials, now);
        var packed = Fact<LotEvent, LotEvent.Packed>(PackLot.Decide(tea, command));
        staging.Command(
            now, TraceHost.Context(command.Lot.Value),
            new StagedFact(command.Lot.Value, typeof(Lot), packed),
            new StagedFact(tea.Id, null, PackLot.FillingOf(packed)));
        staging.Packs(packed, [.. serials.Select(s => s.Value)]);
    }

    private static TFact Fact<TEvent, TFact>(Decision<TEvent> decision)
        where TEvent : class
        where TFact : TEvent => decision switch
        {
            Decision<TEvent>.Accepted accepted => (TFact)accepted.Events[0],
            Decision<TEvent>.Refused no => throw new InvalidOperationException(no.Reason.ToString()),
            _ => throw new InvalidOperationException(),
        };
}
