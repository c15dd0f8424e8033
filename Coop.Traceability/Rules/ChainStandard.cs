namespace Coop.Traceability.Rules;

/// <summary>
/// The standard under whose stages what happens to tea is filed. The stages are data, and so is which stored
/// fact belongs where, so that the standard's own tables can be filled in by a co-op that has them.
/// </summary>
/// <param name="Stages">In the order of the chain.</param>
/// <param name="Filed">Stage by beginning of the stored name; the longest beginning counts.</param>
public sealed record ChainStandard(
    string Id, string Document, DateOnly ValidFrom, DateOnly? ValidTo, IReadOnlyList<ChainStage> Stages,
    IReadOnlyDictionary<string, string> Filed) : DatedRule(Id, Document, ValidFrom, ValidTo)
{
    /// <summary>The editions there are; the first is also what older facts are filed by.</summary>
    public static readonly IReadOnlyList<ChainStandard> All =
    [
        new("tcvn-13993-2024", "TCVN 13993:2024", DateOnly.MinValue, null,
        [
            new(Lots.Stages.Garden, new("Quản lý vườn chè", "Tea garden")),
            new(Lots.Stages.Picking, new("Thu hái", "Picking")),
            new(Lots.Stages.Processing, new("Chế biến", "Processing")),
            new(Lots.Stages.Circulation, new("Lưu thông", "Circulation")),
            new(Lots.Stages.Consumption, new("Tiêu dùng", "Consumption")),
        ],
        new Dictionary<string, string>
        {
            ["plot."] = Lots.Stages.Garden,
            ["plot.picked"] = Lots.Stages.Picking,
            ["lot."] = Lots.Stages.Processing,
            ["lot.received"] = Lots.Stages.Picking,
            ["lot.packed"] = Lots.Stages.Circulation,
            ["lot.filled"] = Lots.Stages.Circulation,
            ["lot.shipped"] = Lots.Stages.Circulation,
            ["lot.delivered"] = Lots.Stages.Circulation,
            ["lot.returned"] = Lots.Stages.Consumption,
            ["lot.display"] = Lots.Stages.Consumption,
            ["batch."] = Lots.Stages.Processing,
        }),
    ];

    /// <summary>The standard of a day.</summary>
    public static ChainStandard On(DateOnly day) => DatedRules.On(All, day)!;

    /// <summary>The stage of a stored fact; the garden for what is filed nowhere else.</summary>
    public ChainStage StageOf(string type)
    {
        var begins = Filed.Keys.Where(k => type.StartsWith(k, StringComparison.Ordinal))
            .MaxBy(k => k.Length);
        var word = begins is null ? Lots.Stages.Garden : Filed[begins];
        return Stages.First(s => s.Word == word);
    }
}

/// <summary>One stage of the chain.</summary>
/// <param name="Word">One of <see cref="Lots.Stages"/>.</param>
public sealed record ChainStage(string Word, Wording Name);
