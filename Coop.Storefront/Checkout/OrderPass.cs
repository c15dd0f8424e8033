using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Coop.Storefront.Checkout;

/// <summary>
/// Proof that a visitor placed an order or knew its phone: order codes and phones, sealed in a cookie that
/// only the
/// order's pages are sent. Without it the pages ask for code and phone.
/// </summary>
public sealed class OrderPass(IDataProtectionProvider protection)
{
    private const string Name = "coop_orders";
    private const int Most = 12;
    private readonly IDataProtector seal = protection.CreateProtector("Coop.OrderPass.v1");

    /// <summary>The phone this visitor has shown for the order; null when none.</summary>
    public string? PhoneOf(HttpContext http, string code) =>
        Read(http).FirstOrDefault(e => e.Code.Equals(code, StringComparison.OrdinalIgnoreCase)).Phone;

    /// <summary>Remembers that this visitor knows the order's phone.</summary>
    public void Grant(HttpContext http, string code, string phone)
    {
        var entries = Read(http).Where(e => e.Code != code).Prepend((Code: code, Phone: phone)).Take(Most);
        var text = string.Join(';', entries.Select(e => $"{e.Code}={e.Phone}"));
        http.Response.Cookies.Append(Name, seal.Protect(text), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
            MaxAge = TimeSpan.FromDays(90),
            IsEssential = true,
        });
    }

    private List<(string Code, string Phone)> Read(HttpContext http)
    {
        if (http.Request.Cookies[Name] is not { Length: > 0 } sealedText)
        {
            return [];
        }

        try
        {
            var entries = seal.Unprotect(sealedText).Split(';').Select(e => e.Split('='));
            return [.. entries.Where(e => e.Length == 2).Select(e => (e[0], e[1]))];
        }
        catch (CryptographicException)
        {
            return [];
        }
    }
}
