using Coop.Storefront.Layout;
using Marten;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Coop.Storefront.Account;

/// <summary>Adds signing in.</summary>
public static class AccountRegistration
{
    /// <summary>The fewest characters of a password.</summary>
    public const int ShortestPassword = 10;

    /// <summary>Registers Identity on the Marten store, the cookie, and the keys that protect it.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="keysFolder">Folder of the keys; sessions outlive a restart because it does.</param>
    public static IServiceCollection AddAccount(this IServiceCollection services, string keysFolder)
    {
        services.AddDataProtection()
            .SetApplicationName("coop")
            .PersistKeysToFileSystem(Directory.CreateDirectory(keysFolder));
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(
            IdentityConstants.ApplicationScheme, Cookie);
        services.AddAuthorization();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "coop-form";
            options.FormFieldName = "_token";
        });
        services.AddHttpContextAccessor();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureMarten, AccountDocuments>());
        services.AddIdentityCore<CoopUser>(Rules).AddSignInManager().AddUserStore<UserStore>();
        services.AddSingleton<People>();
        services.AddScoped<Joining>();
        return services;
    }

    private static void Rules(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = true;
        options.User.AllowedUserNameCharacters = "";
        options.Password.RequiredLength = ShortestPassword;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Password.RequiredUniqueChars = 4;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
    }

    private static void Cookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "coop-office";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromDays(7);
        options.SlidingExpiration = true;
        options.Events.OnValidatePrincipal = ValidateAsync;
        options.Events.OnCheckSlidingExpiration = context =>
        {
            context.ShouldRenew &= IsOffice(context.Request.Path);
            return Task.CompletedTask;
        };
    }

    /// <summary>
    /// Asked for every request, so that a removal or a new password ends sessions at once. Outside the office
    /// nobody is signed in: public pages are the same for all.
    /// </summary>
    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        if (!IsOffice(context.Request.Path))
        {
            context.RejectPrincipal();
            return;
        }

        var door = context.HttpContext.RequestServices.GetRequiredService<SignInManager<CoopUser>>();
        if (await door.ValidateSecurityStampAsync(context.Principal) is null)
        {
            context.RejectPrincipal();
            await door.SignOutAsync();
        }
    }

    private static bool IsOffice(PathString path) =>
        path.StartsWithSegments(OfficePaths.Today.Vi) || path.StartsWithSegments(OfficePaths.Today.En);
}
