using System.Net;
using System.Text;
using Microsoft.AspNetCore.Html;

namespace Coop.Storefront.Drawings;

/// <summary>
/// A small drawn map: a valley, a stream, and as many plots as there are, nowhere exact. It shows that tea
/// grows in
/// this commune, never where anyone lives.
/// </summary>
public static class PlaceMap
{
    private static readonly HtmlString Ground = Drawn.Read("map-ground");

    private static readonly (int X, int Y, int Size)[] Spots =
        [(112, 92, 34), (206, 74, 30), (292, 104, 28), (160, 128, 24), (252, 44, 24), (66, 56, 22)];

    /// <summary>The map with up to six plots.</summary>
    /// <param name="plots">How many plots the lot comes from.</param>
    /// <param name="label">What the picture is, in words.</param>
    public static HtmlString Of(long plots, string label)
    {
        var svg = new StringBuilder("<svg class=\"map\" viewBox=\"0 0 360 170\" role=\"img\" aria-label=\"")
            .Append(WebUtility.HtmlEncode(label))
            .Append("\">")
            .Append(Ground.Value);
        foreach (var spot in Spots.Take((int)Math.Min(plots, Spots.Length)))
        {
            svg.Append(Plot(spot));
        }

        return new HtmlString(svg.Append("</svg>").ToString());
    }

    private static string Plot((int X, int Y, int Size) spot)
    {
        var (left, top, row) = (-spot.Size / 2, -spot.Size / 2, spot.Size - 6);
        var (wide, high, inner) = (spot.Size + 12, spot.Size, left + 7);
        return $"""<g transform="translate({spot.X} {spot.Y}) rotate(-8)">"""
            + $"""<rect class="d-plot" x="{left}" y="{top}" width="{wide}" height="{high}" rx="7"/>"""
            + $"""<path class="d-rows" d="M{inner} -5h{row}M{inner} 2h{row}M{inner} 9h{row}"/></g>""";
    }
}
