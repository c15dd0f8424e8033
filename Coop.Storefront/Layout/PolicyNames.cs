namespace Coop.Storefront.Layout;

/// <summary>
/// The last segment of each policy's address, in both languages. The law names what each must hold.
/// </summary>
public static class PolicyNames
{
    /// <summary>Delivery: places, time, cost.</summary>
    public static readonly PathPair Delivery = Named("giao-hang", "delivery");

    /// <summary>Payment: ways and deadlines.</summary>
    public static readonly PathPair Payment = Named("thanh-toan", "payment");

    /// <summary>Exchange and return: limits, steps, contact.</summary>
    public static readonly PathPair Returns = Named("doi-tra", "returns");

    /// <summary>Personal data: the eight items.</summary>
    public static readonly PathPair Privacy = Named("du-lieu-ca-nhan", "privacy");

    /// <summary>Complaints: channels, steps, limits.</summary>
    public static readonly PathPair Complaints = Named("khieu-nai", "complaints");

    /// <summary>General terms of sale.</summary>
    public static readonly PathPair Terms = Named("dieu-khoan", "terms");

    /// <summary>Every policy, in the order the footer shows them.</summary>
    public static IReadOnlyList<PathPair> All { get; } =
        [Delivery, Payment, Returns, Privacy, Complaints, Terms];

    private static PathPair Named(string vi, string en) =>
        new(Paths.Policy.Of(vi).Vi, Paths.Policy.Of(en).En);
}
