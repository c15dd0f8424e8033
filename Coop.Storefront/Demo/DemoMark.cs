namespace Coop.Storefront.Demo;

/// <summary>Says in the demo co-op's own rows how far its seeding came. A global document would outlive the
/// co-op.</summary>
/// <param name="FinishedAt">Null while the season is being told, and for ever when the program died in
/// it.</param>
public sealed record DemoMark(string Id, DateTimeOffset BegunAt, DateTimeOffset? FinishedAt)
{
    /// <summary>The one key there is.</summary>
    public const string Key = "demo";
}
