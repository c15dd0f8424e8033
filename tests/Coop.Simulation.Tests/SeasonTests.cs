using System.Globalization;
using System.Text;
using Coop.Traceability.Genealogy;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Members;
using Coop.Traceability.Plots;
using Coop.Traceability.Storage;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Coop.Simulation.Tests;

/// <summary>Random seasons from the plot to the pack. A failing one is told by its seed.</summary>
public sealed class SeasonTests : IDisposable
{
    private const int Histories = 10_000;
    private const int Steps = 24;

    private readonly ServiceProvider services;
    private readonly ISerializer json;

    public SeasonTests()
    {
        var builder = new ServiceCollection();
        builder.AddMarten("Host=nowhere");
        builder.AddTraceability();
        services = builder.BuildServiceProvider();
        json = services.GetRequiredService<IDocumentStore>().Options.Serializer();
    }

    public void Dispose() => services.Dispose();

    [Fact]
    public void Whatever_happens_grams_add_up_claims_hold_and_traces_return()
    {
        var given = Environment.GetEnvironmentVariable("COOP_SEED");
        var first = given is { Length: > 0 } ? int.Parse(given, CultureInfo.InvariantCulture) : 1;
        Parallel.For(first, first + (given is { Length: > 0 } ? 1 : Histories), seed =>
        {
            try
            {
                var season = Lived(seed);
                Grams(season);
                Origins(season);
                Stored(season);
            }
            catch (Exception fault)
            {
                Assert.Fail($"Seed {seed}: {fault.Message} Again: COOP_SEED={seed}");
            }
        });
    }

    [Fact]
    public void Seasons_reach_every_kind_of_fact()
    {
        var seen = Enumerable.Range(1, 400).SelectMany(seed => Lived(seed).Facts())
            .Select(f => f.Data.GetType()).ToHashSet();
        typeof(LotEvent).GetNestedTypes().Where(t => t.IsSealed).Except(seen).Select(t => t.Name)
            .Except(["ClaimLost", "ClaimRestored", "YieldExplained"]).ShouldBeEmpty();
    }

    private static PaperSeason Lived(int seed)
    {
        var season = new PaperSeason(seed);
        for (var step = 0; step < Steps; step++)
        {
            season.Step();
        }

        return season;
    }

    /// <summary>Of every lot, of every run, and of the whole season.</summary>
    private static void Grams(PaperSeason season)
    {
        long came = 0, there = 0, gone = 0;
        foreach (var lot in season.Lots.Values)
        {
            var facts = season.Streams[lot.Id].Cast<LotEvent>().ToList();
            var balance = MassBalance.Of(lot, facts);
            Must(balance.Holds(), $"{lot.Code}: {balance}.");
            came += lot.IsReceipt() ? balance.Came : 0;
            there += balance.OnHand;
            gone += balance.Shipped + balance.Delivered - balance.Returned + balance.Destroyed + balance.Taken
                + balance.Lost - balance.Found;
            var used = facts.OfType<LotEvent.Used>().Sum(u => u.Fresh!.Value.Grams)
                + facts.OfType<LotEvent.Filled>().Sum(f => f.Fresh!.Value.Grams)
                + facts.OfType<LotEvent.Unpacked>().Sum(u => u.Fresh.Grams);
            Must(used + (lot.FreshLeft?.Grams ?? 0) <= lot.Fresh.Grams, $"{lot.Code}: leaf out of nowhere.");
        }

        foreach (var run in season.Streams.Values.Select(s => s[0]))
        {
            var (inputs, outputs, loss, fresh) = run switch
            {
                BatchEvent.Processed e => (e.Inputs, e.Outputs, e.Loss.Grams, e.Fresh.Grams),
                BatchEvent.Reworked e => (e.Inputs, e.Outputs, e.Loss.Grams, e.Fresh.Grams),
                _ => ([], [], 0, 0),
            };
            gone += loss;
            Must(
                inputs.Sum(i => i.Weight.Grams) == outputs.Sum(o => o.Weight.Grams) + loss,
                "A run makes or loses grams.");
            Must(fresh == inputs.Sum(i => i.Fresh.Grams) && (outputs.Count == 0
                || fresh == outputs.Sum(o => season.Lots[o.Lot.Value].Fresh.Grams)),
                "A run makes or loses leaf.");
        }

        Must(came == there + gone, $"{came} g came, {there} g are there, {gone} g are gone.");
    }

    /// <summary>Claims have their conditions, shares add up, forward and back agree.</summary>
    private static void Origins(PaperSeason season)
    {
        var facts = season.Facts().ToList();
        var edges = facts.SelectMany(f => LotEdges.Of(f.Stream, f.Id, f.Data)).ToList();
        var (down, up) = (
            edges.ToLookup(e => e.Parent, e => e.Child), edges.ToLookup(e => e.Child, e => e.Parent));
        foreach (var lot in season.Lots.Values)
        {
            var behind = Reach(lot.Id, up);
            foreach (var leaf in behind.Where(season.Lots.ContainsKey).Select(id => season.Lots[id]))
            {
                Must(
                    !lot.HasClaim() || leaf.HasClaim(),
                    $"{lot.Code} has a claim, {leaf.Code} behind it has none.");
                Must(lot.Isolated || !leaf.Isolated, $"{lot.Code} hides that {leaf.Code} was isolated.");
                Must(Reach(leaf.Id, down).Contains(lot.Id), $"{leaf.Code} does not lead to {lot.Code}.");
                Must(!leaf.IsReceipt() || !lot.HasClaim()
                    || season.Plots[leaf.Origin.Plot!.Value.Value]
                        .Blocking(leaf.Origin.PickedOn!.Value) is null,
                    $"{lot.Code} has a claim under a waiting time.");
            }

            var shares = Shares.Of(Family(lot, behind, facts));
            Must(shares.Values.Sum() == lot.Weight.Grams, $"{lot.Code}: shares are {shares.Values.Sum()} g.");
            Must(shares.Keys.All(behind.Contains), $"{lot.Code}: a share of leaf that is not in it.");
        }
    }

    private static Ancestry Family(Lot lot, HashSet<string> behind, List<StoredFact> facts) =>
        Ancestry.Of(LotId.Parse(lot.Id), facts.Where(f => behind.Contains(f.Stream)));

    private static HashSet<string> Reach(string from, ILookup<string, string> along)
    {
        var found = new HashSet<string> { from };
        var next = new Queue<string>(found);
        while (next.TryDequeue(out var key))
        {
            foreach (var other in along[key].Where(found.Add))
            {
                next.Enqueue(other);
            }
        }

        return found;
    }

    /// <summary>What is written and read again folds to the same state.</summary>
    private void Stored(PaperSeason season)
    {
        foreach (var (key, lot) in season.Lots)
        {
            var again = season.Streams[key].Select(Again<LotEvent>).Aggregate((Lot?)null, Lot.Fold);
            Must(json.ToJson(again!) == json.ToJson(lot), $"{lot.Code} folds differently when read again.");
        }

        foreach (var (key, plot) in season.Plots)
        {
            var again = season.Streams[key].Select(Again<PlotEvent>).Aggregate((Plot?)null, Plot.Fold);
            Must(json.ToJson(again!) == json.ToJson(plot), $"{plot.Code} folds differently when read again.");
        }

        foreach (var facts in season.Streams.Values.Where(s => s[0] is BatchEvent))
        {
            var first = facts.Cast<BatchEvent>().Aggregate((Batch?)null, Batch.Fold);
            var again = facts.Select(Again<BatchEvent>).Aggregate((Batch?)null, Batch.Fold);
            Must(json.ToJson(again!) == json.ToJson(first!), "A run folds differently when read again.");
        }
    }

    private T Again<T>(object fact)
    {
        using var text = new MemoryStream(Encoding.UTF8.GetBytes(json.ToJson(fact)));
        return (T)json.FromJson(fact.GetType(), text);
    }

    private static void Must(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
