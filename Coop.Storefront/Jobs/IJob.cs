namespace Coop.Storefront.Jobs;

/// <summary>
/// Something to be done later, exactly once, for one co-op. Holds keys and codes only: what is true is read
/// when the job runs.
/// </summary>
public interface IJob
{
    /// <summary>
    /// Stored name <c>{noun}.{verb}</c>, for example <c>order.expire</c>; never renamed once used.
    /// </summary>
    static abstract string Kind { get; }
}
