using System.Globalization;
using System.Text;
using Coop.Commerce.Inputs;
using Coop.Commerce.Settings;
using Coop.Commerce.Storage.Settings;
using Coop.Storefront.Account;
using Coop.Storefront.Http;
using Coop.Storefront.Office;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Steering;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Storage;
using Microsoft.AspNetCore.Identity;

namespace Coop.Storefront.Setup;

/// <summary>Who directs the co-op from the first day.</summary>
/// <param name="Called">How the office calls them.</param>
public sealed record FirstDirector(string Called, string Email, string Password);

/// <summary>What came of the set-up.</summary>
public enum SetUp
{
    Done,
    WeakPassword,
    EmailTaken,

    /// <summary>Someone else was faster.</summary>
    TooLate,
}

/// <summary>Makes the first co-op: settings, host, director.</summary>
public static class SetupCoop
{
    /// <summary>Reads the co-op's part of the form.</summary>
    public static CoopSettings Read(Desk desk, FormInput input)
    {
        var read = new CoopSettings().ReadNames(input).ReadLegal(input).ReadBank(input);
        var letters = Plain(read.Name.Vi).Where(char.IsAsciiLetter).Select(char.ToUpperInvariant).ToArray();
        var printed = letters.Where(CheckCharacter.Alphabet.Contains).Take(3).ToArray();
        var initials = Words(read.Name.Vi).Select(word => char.ToUpperInvariant(word[0]))
            .Where(char.IsAsciiLetterUpper).TakeLast(3).ToArray();
        var settings = read with
        {
            OrderPrefix = new string(printed).PadRight(3, 'X'),
            LotPrefix = new string(initials).PadRight(2, 'X'),
            Hosts = [desk.Http.Request.Host.Host],
        };
        if (new CoopSettingsValidator().Refusal(settings) is { } no)
        {
            input.Blamed(Told.Of(no, desk.Language), SettingsFields.Places);
        }

        return settings;
    }

    /// <summary>Saves everything; the director is signed in.</summary>
    public static async Task<SetUp> SaveAsync(Desk desk, CoopSettings settings, FirstDirector director)
    {
        var users = desk.Need<UserManager<CoopUser>>();
        var user = await users.FindByEmailAsync(director.Email);
        if (user is null)
        {
            (user, _) = await desk.Need<Joining>().NewUserAsync(director.Email, director.Password);
            if (user is null)
            {
                return SetUp.WeakPassword;
            }
        }
        else if (!await users.CheckPasswordAsync(user, director.Password))
        {
            return SetUp.EmailTaken;
        }

        var tenant = string.Join('-', Words(settings.Name.Vi)).ToLowerInvariant();
        if (!await WriteAsync(desk, tenant, user.Id, settings))
        {
            return SetUp.TooLate;
        }

        await desk.Need<People>().GiveAsync(
            Membership.Of(tenant, user.Id, Role.Director, [], director.Called, desk.Now), desk.Stop);
        desk.Need<CoopHosts>().Forget();
        await desk.Need<SignInManager<CoopUser>>().SignInAsync(user, isPersistent: true);
        return SetUp.Done;
    }

    private static async Task<bool> WriteAsync(Desk desk, string tenant, string user, CoopSettings settings)
    {
        var context = new WriteContext(tenant, user, $"command-{Mint.Ulid(desk.Now)}");
        try
        {
            var written = await desk.Need<Ledger>().WriteAsync(context, async session =>
            {
                session.Documents.Insert(new FirstCoop(FirstCoop.Key, tenant, session.Now));
                return await session.SetCoopSettingsAsync(settings, desk.Stop);
            }, desk.Stop);
            return written is Outcome<CoopSettings>.Done;
        }
        catch (JasperFx.DocumentAlreadyExistsException)
        {
            return false;
        }
    }

    private static string[] Words(string name)
    {
        var words = Plain(name).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => new string([.. word.Where(char.IsAsciiLetterOrDigit)])).Where(
                word => word.Length > 0).ToArray();
        return words.Length == 0 ? ["coop"] : words;
    }

    /// <summary>Letters without their marks; đ is a letter of its own and is told so.</summary>
    private static string Plain(string text) => new([.. text.Replace('đ', 'd').Replace('Đ', 'D')
        .Normalize(NormalizationForm.FormD)
        .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)]);
}
