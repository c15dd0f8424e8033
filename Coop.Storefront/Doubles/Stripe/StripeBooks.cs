using System.Text.Json;

namespace Coop.Storefront.Doubles.Stripe;

/// <summary>
/// What the double remembers; kept in a file, so that it outlives a restart as the real one does.
/// </summary>
internal sealed class StripeBooks
{
    private readonly string? _file;

    public StripeBooks(string? folder)
    {
        _file = folder is null ? null : Path.Combine(folder, "stripe.json");
        if (_file is not null && File.Exists(_file))
        {
            var kept = JsonSerializer.Deserialize<Kept>(File.ReadAllText(_file));
            Sessions = kept?.Sessions.ToDictionary(s => s.Id, StringComparer.Ordinal) ?? Sessions;
            Events = kept?.Events ?? Events;
        }
    }

    public Dictionary<string, StripeSession> Sessions { get; } = new(StringComparer.Ordinal);

    public List<StripeEvent> Events { get; } = [];

    /// <summary>Writes everything, so that a crash leaves the old file or the new one.</summary>
    public void Keep()
    {
        if (_file is null)
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
        File.WriteAllText(_file + ".new", JsonSerializer.Serialize(new Kept([.. Sessions.Values], Events)));
        File.Move(_file + ".new", _file, overwrite: true);
    }

    private sealed record Kept(List<StripeSession> Sessions, List<StripeEvent> Events);
}
