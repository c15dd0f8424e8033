using System.Text.Json;

namespace Coop.Traceability.Sides;

/// <summary>
/// Free text that someone typed: a reason, a note. Kept outside events, because it may speak of people.
/// </summary>
/// <param name="Id">Key, <c>text-…</c>.</param>
/// <param name="Text">As typed, form C, trimmed.</param>
/// <param name="Salt">Random characters that keep the hash from being guessed.</param>
public sealed record SideText(string Id, string Text, string Salt)
{
    /// <summary>What the event keeps.</summary>
    public SideRef Ref() => new(Id, SideRef.HashOf(Salt, JsonSerializer.Serialize(Text)));
}
