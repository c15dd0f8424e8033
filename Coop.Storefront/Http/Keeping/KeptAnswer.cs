namespace Coop.Storefront.Http.Keeping;

/// <summary>Names one command of one caller: the same name means the same command again.</summary>
/// <param name="Tenant">The co-op.</param>
/// <param name="Caller">Who asks, or <c>guest</c>.</param>
/// <param name="Route">Method and path.</param>
/// <param name="Key">The Idempotency-Key.</param>
public sealed record AnswerName(string Tenant, string Caller, string Route, string Key);

/// <summary>An answer that was given before.</summary>
/// <param name="BodyHash">Of the request it answered.</param>
public sealed record KeptAnswer(string BodyHash, Answer Answer);
