namespace Coop.Storefront.Scan;

/// <summary>The query of a scanned address: attributes of GS1 are judged, everything else is passed
/// on.</summary>
internal static class ScanQuery
{
    private static readonly string[] PathOnly = ["01", "10", "21", "22", "235"];

    /// <summary>The query to pass on, and the kind of link asked for.</summary>
    /// <exception cref="FormatException">An attribute is empty, stands twice, or belongs into the
    /// path.</exception>
    public static (string Passed, string? LinkType) Read(string query)
    {
        string? linkType = null;
        var rest = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var piece in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = piece.IndexOf('=', StringComparison.Ordinal);
            var name = at < 0 ? piece : piece[..at];
            var value = at < 0 ? "" : piece[(at + 1)..];
            if (name is "linkType" or "linktype")
            {
                linkType = Uri.UnescapeDataString(value.Replace('+', ' '));
                continue;
            }

            if (at >= 0 && name.Length > 0 && name.All(char.IsAsciiDigit))
            {
                Judge(name, value, seen);
            }

            rest.Add(piece);
        }

        return (string.Join('&', rest), linkType);
    }

    private static void Judge(string name, string value, HashSet<string> seen)
    {
        if (PathOnly.Contains(name) || name.Length is < 2 or > 4 || value.Length == 0 || !seen.Add(name))
        {
            throw new FormatException(
                $"({(name.Length > 10 ? name[..10] : name)}) may not stand in the query like that");
        }
    }
}
