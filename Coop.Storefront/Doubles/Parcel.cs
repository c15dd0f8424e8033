namespace Coop.Storefront.Doubles;

/// <summary>One notice on its way to a webhook.</summary>
/// <param name="To">The webhook's address.</param>
/// <param name="Body">What is sent, byte for byte the same at every attempt.</param>
/// <param name="Sign">Headers for an attempt at an instant; each attempt is signed afresh.</param>
public sealed record Parcel(
    Uri To, string Body, Func<DateTimeOffset, IReadOnlyDictionary<string, string>> Sign);
