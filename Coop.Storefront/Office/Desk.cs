using System.Security.Claims;
using Coop.Storefront.Account;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Moments;
using Coop.Traceability.Storage;
using Marten;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;

namespace Coop.Storefront.Office;

/// <summary>One request to the office: who asks, in which language, and the ways to answer.</summary>
public sealed class Desk
{
    /// <summary>The query that carries what has just been done; sealed, so that nobody can put words
    /// there.</summary>
    private const string DoneQuery = "xong";

    private readonly IDataProtector seal;

    private Desk(HttpContext http, Staff? staff)
    {
        Http = http;
        Seated = staff;
        Language = RequestLanguage.Of(http);
        seal = http.RequestServices.GetDataProtectionProvider().CreateProtector("office.done");
    }

    public HttpContext Http { get; }

    public Language Language { get; }

    /// <summary>Who is signed in with a right at this co-op, or null.</summary>
    public Staff? Seated { get; }

    /// <summary>Who is signed in. Only for pages behind a <see cref="Gate"/>.</summary>
    public Staff Staff => Seated ?? throw new InvalidOperationException("This page has no gate.");

    public string Tenant => Http.Coop().Tenant;

    public CancellationToken Stop => Http.RequestAborted;

    public DateTimeOffset Now => Need<TimeProvider>().GetUtcNow();

    /// <summary>The day at +07:00.</summary>
    public DateOnly Day => FieldTime.DayOf(Now);

    /// <summary>Finds out who asks; called by the framework for every handler that takes a desk.</summary>
    public static async ValueTask<Desk> BindAsync(HttpContext http)
    {
        var user = http.User.FindFirstValue(ClaimTypes.NameIdentifier);
        var people = http.RequestServices.GetRequiredService<People>();
        var right = user is null || http.Features.Get<CurrentCoop>() is not { } coop
            ? null
            : await people.FindAsync(coop.Tenant, user, http.RequestAborted);
        return new Desk(http, right is null ? null : new Staff(right));
    }

    public T Need<T>() where T : notnull => Http.RequestServices.GetRequiredService<T>();

    public string Say(Phrase phrase) => phrase.In(Language);

    public string Say(Phrase phrase, params string[] values) => phrase.In(Language, values);

    public string To(PathPair path, params string[] values) =>
        (values.Length == 0 ? path : path.Of(values)).In(Language);

    /// <summary>A part of the address, for example <c>code</c>.</summary>
    public string Route(string name) => Http.GetRouteValue(name) as string ?? "";

    /// <summary>A word of the query; empty when it is not there.</summary>
    public string Query(string name) => Http.Request.Query[name].ToString();

    /// <summary>A read-only session of this co-op.</summary>
    public IQuerySession Read() => Need<Ledger>().Read(Tenant);

    /// <summary>The antiforgery token of this request; sets its cookie on first use.</summary>
    public string Token() => Need<IAntiforgery>().GetAndStoreTokens(Http).RequestToken!;

    /// <summary>A form with its token and a fresh key.</summary>
    public OfficeForm Form(
        string action, IReadOnlyList<OfficeField> fields, Phrase submit, string? refusal = null,
        bool quiet = false) =>
        new(action, fields, Say(submit), Token(), OneTimeLink.NewSecret(), refusal, quiet);

    /// <summary>A page of the signed-in office.</summary>
    public IResult Page(
        string title, OfficeTab tab, IReadOnlyList<Part> parts, PathPair? back = null, string? line = null,
        int status = StatusCodes.Status200OK) =>
        Answer(new OfficePage(
            new OfficeFrame(Language, title, line ?? "", tab, back?.In(Language),
                back is null ? Token() : null, Done(), Seated?.Right.May(Right.Office) ?? false),
            parts), status);

    /// <summary>A page outside the tabs: signing in, set-up.</summary>
    public IResult Door(string title, IReadOnlyList<Part> parts, int status = StatusCodes.Status200OK) =>
        Answer(
            new OfficePage(new OfficeFrame(Language, title, "", OfficeTab.None, Done: Done()), parts),
            status);

    /// <summary>Goes on to another page, which says what has been done.</summary>
    public string Landing(string url, string done) =>
        url + (url.Contains('?', StringComparison.Ordinal) ? "&" : "?") + DoneQuery + "="
            + seal.Protect(done);

    private string? Done()
    {
        var query = Http.Request.Query[DoneQuery].ToString();
        try
        {
            return query.Length is 0 or > 2000 ? null : seal.Unprotect(query);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    private IResult Answer(OfficePage page, int status)
    {
        Http.Response.Headers.CacheControl = "no-store";
        return Html.Page(OfficePageView.Create(page), status);
    }
}
