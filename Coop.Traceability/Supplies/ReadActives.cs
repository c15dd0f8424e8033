using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Coop.Traceability.Supplies;

/// <summary>A cell of a list's file that cannot be read.</summary>
/// <param name="Line">Counted from 1, the heading among them; in JSON the entry.</param>
/// <param name="Field">The heading.</param>
public sealed record ActiveFault(int Line, string Field, string Value);

/// <summary>What a file holds: rows, and every cell that could not be read.</summary>
public sealed record ActiveFile(IReadOnlyList<ActiveRow> Rows, IReadOnlyList<ActiveFault> Faults);

/// <summary>
/// Reads a list of active ingredients from CSV (comma or semicolon) or JSON with the headings active, status,
/// document, validFrom, validTo, useUntil. Several names of one ingredient stand between <c>|</c>. Days are
/// written 2019-02-12 or 12/02/2019.
/// </summary>
public static class ReadActives
{
    /// <summary>Most rows of a list.</summary>
    public const int MostRows = 5000;

    /// <summary>The headings, in the order of the pattern file.</summary>
    public static readonly IReadOnlyList<string> Headings =
        ["active", "status", "document", "validFrom", "validTo", "useUntil"];

    private static readonly string[] Needed = ["active", "status", "document", "validFrom"];

    public static ActiveFile Of(string text)
    {
        var trimmed = text.TrimStart('\uFEFF', ' ', '\n', '\r', '\t').Normalize(NormalizationForm.FormC);
        var faults = new List<ActiveFault>();
        var cells = trimmed.StartsWith('[') ? Json(trimmed, faults) : Csv(trimmed, faults);
        var rows = cells.Select(c => Row(c.Line, c.Cells, faults)).OfType<ActiveRow>().ToList();
        if (rows.Count == 0 && faults.Count == 0)
        {
            faults.Add(new ActiveFault(1, "active", ""));
        }
        else if (cells.Count > MostRows)
        {
            faults.Add(new ActiveFault(MostRows + 1, "active", ""));
        }

        return new ActiveFile(rows, faults);
    }

    private static ActiveRow? Row(
        int line, IReadOnlyDictionary<string, string> cells, List<ActiveFault> faults)
    {
        var before = faults.Count;
        string Cell(string name) => cells.GetValueOrDefault(name, "").Trim();
        void Blame(string name) => faults.Add(new ActiveFault(line, name, Cell(name)));
        DateOnly? Day(string name)
        {
            string[] forms = ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"];
            if (DateOnly.TryParseExact(Cell(name), forms, CultureInfo.InvariantCulture, 0, out var day))
            {
                return day;
            }

            if (Cell(name).Length > 0 || Needed.Contains(name))
            {
                Blame(name);
            }

            return null;
        }

        var names = Cell("active").Split(
            '|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (names.Length == 0 || names.Any(n => !PlainText.Fits(n)))
        {
            Blame("active");
        }

        if (!ActiveWords.Statuses.Contains(Cell("status")))
        {
            Blame("status");
        }

        if (!PlainText.IsGiven(Cell("document"), 200))
        {
            Blame("document");
        }

        var (from, to, until) = (Day("validFrom"), Day("validTo"), Day("useUntil"));
        if (to < from)
        {
            Blame("validTo");
        }

        return faults.Count > before
            ? null
            : new ActiveRow(names, Cell("status"), Cell("document"), from!.Value, to, until);
    }

    private static List<(int Line, IReadOnlyDictionary<string, string> Cells)> Json(
        string text, List<ActiveFault> faults)
    {
        try
        {
            using var read = JsonDocument.Parse(text);
            return [.. read.RootElement.EnumerateArray().Select((row, i) => (i + 1, Cells(row)))];
        }
        catch (JsonException broken)
        {
            faults.Add(new ActiveFault((int)(broken.LineNumber ?? 0) + 1, "json", ""));
            return [];
        }
    }

    private static IReadOnlyDictionary<string, string> Cells(JsonElement row) =>
        row.ValueKind != JsonValueKind.Object
            ? new Dictionary<string, string>()
            : row.EnumerateObject().GroupBy(p => p.Name)
                .ToDictionary(p => p.Key, p => p.Last().Value.ToString());

    private static List<(int Line, IReadOnlyDictionary<string, string> Cells)> Csv(
        string text, List<ActiveFault> faults)
    {
        var lines = text.Split('\n').Select(l => l.TrimEnd('\r')).ToList();
        var mark = lines[0].Contains(';', StringComparison.Ordinal) ? ';' : ',';
        var heads = Split(lines[0], mark).Select(h => h.Trim()).ToList();
        foreach (var missing in Needed.Where(n => !heads.Contains(n, StringComparer.OrdinalIgnoreCase)))
        {
            faults.Add(new ActiveFault(1, missing, lines[0]));
        }

        return faults.Count > 0 ? [] :
        [
            .. lines.Select((line, i) => (Line: i + 1, Text: line)).Skip(1)
                .Where(l => l.Text.Trim().Length > 0)
                .Select(l => (l.Line, (IReadOnlyDictionary<string, string>)heads.Zip(Split(l.Text, mark))
                    .GroupBy(c => Headings.FirstOrDefault(
                        h => h.Equals(c.First, StringComparison.OrdinalIgnoreCase)) ?? c.First)
                    .ToDictionary(c => c.Key, c => c.First().Second))),
        ];
    }

    /// <summary>The cells of a line; quotation marks keep a comma inside, doubled ones stand for
    /// one.</summary>
    private static List<string> Split(string line, char mark)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"')
            {
                if (quoted && i + 1 < line.Length && line[i + 1] == '"')
                {
                    cell.Append('"');
                    i++;
                }
                else
                {
                    quoted = !quoted;
                }
            }
            else if (line[i] == mark && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }
}
