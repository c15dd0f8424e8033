using Coop.Storefront.Layout;

namespace Coop.Storefront.Shop;

/// <summary>A page of plain text: about the co-op, or one policy; template <c>TextTemplate</c>.</summary>
/// <param name="Visit">The page's own facts.</param>
/// <param name="Title">The heading.</param>
/// <param name="Lead">One or two sentences under it; also the description.</param>
/// <param name="Sections">The text.</param>
/// <param name="InForceSince">Since when this version holds, for policies; null elsewhere.</param>
public sealed record TextPage(
    Visit Visit,
    string Title,
    string Lead,
    IReadOnlyList<TextSection> Sections,
    DateOnly? InForceSince);

/// <summary>One section of a text page.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Paragraphs">Its paragraphs.</param>
/// <param name="Steps">Numbered steps after them; may be empty.</param>
public sealed record TextSection(
    string Heading, IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Steps);
