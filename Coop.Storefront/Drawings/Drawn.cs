using Microsoft.AspNetCore.Html;

namespace Coop.Storefront.Drawings;

/// <summary>
/// Drawings kept as SVG files beside this one; they travel inside the assembly and stand inside the page.
/// </summary>
internal static class Drawn
{
    /// <summary>The drawing <c>{name}.svg</c>, read once by whoever keeps it.</summary>
    internal static HtmlString Read(string name)
    {
        using var stream = typeof(Drawn).Assembly.GetManifestResourceStream($"drawing/{name}.svg")
            ?? throw new InvalidOperationException($"The assembly lacks the drawing {name}.");
        using var text = new StreamReader(stream);
        return new HtmlString(text.ReadToEnd().Replace("\n", "", StringComparison.Ordinal));
    }
}
