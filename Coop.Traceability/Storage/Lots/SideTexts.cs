using System.Text;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Storage.Lots;

/// <summary>Makes side documents of what people typed; whoever uses one stores it.</summary>
internal static class SideTexts
{
    public static SideText Of(CoopSession session, string? typed) => new(
        StreamKey.Of("text", Mint.Ulid(session.Now)),
        (typed ?? "").Trim().Normalize(NormalizationForm.FormC), Mint.Salt());
}
