using Coop.Traceability.Certificates;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Plots;

namespace Coop.Traceability.Storage.Certificates;

/// <summary>Finds the plots a scope names.</summary>
internal static class Scoping
{
    /// <summary>The scope, or the refusal that names the plot there is none of.</summary>
    public static async Task<(CertificateScope? Scope, Refusal? Unknown)> ReadAsync(
        CoopSession session, ScopeRequest request, CancellationToken stop)
    {
        var codes = request.Plots.Select(RecordCode.Normal).Distinct().ToArray();
        var known = await session.Documents.PlotsByCodeAsync(codes, stop);
        return codes.FirstOrDefault(c => !known.ContainsKey(c)) is { } missing
            ? (null, new PlotRefusal.NotFound(missing))
            : (new CertificateScope(
                [.. codes.Select(c => PlotId.Parse(known[c].Id))], request.AreaM2, request.OutputGrams,
                request.IsFreshLeaf,
                [.. request.Products.Select(p => new CertifiedProduct(p.Slug.Trim(), p.Stars))]), null);
    }
}

/// <summary>Sets the reminders before a certificate's last day.</summary>
internal static class Reminding
{
    /// <summary>Those to come, and of those missed already the nearest, at once.</summary>
    public static void Schedule(CoopSession session, Certificate certificate)
    {
        if (certificate.ExpiresOn is not { } end || FieldTime.DayOf(session.Now) > end)
        {
            return;
        }

        var timers = session.Need<ICertificateTimers>();
        var all = CertificateReminder.Before.Select(days => new CertificateReminder(
            CertificateId.Parse(certificate.Id), certificate.Code.Value, end, days,
            FieldTime.Of(end.AddDays(-days)).At)).ToList();
        var missed = all.LastOrDefault(r => r.At <= session.Now);
        foreach (var reminder in all.Where(r => r.At > session.Now || r == missed))
        {
            timers.Schedule(session, reminder);
        }
    }
}
