using Coop.Storefront.Texts;
using Coop.Traceability.Seals;

namespace Coop.Storefront.Api;

/// <summary>The program as a verifier: a file in, a sentence out; no database, no network.</summary>
internal static class VerifyBundle
{
    /// <summary>0 when the bundle holds, 1 when it does not, 2 when there is no such file.</summary>
    /// <param name="arguments">The file, and the id of the key it must be signed by, if known.</param>
    public static int Run(string[] arguments)
    {
        if (arguments.Length is 0 or > 2 || !File.Exists(arguments[0]))
        {
            Console.Error.WriteLine("verify FILE [KEY]: there is no such file.");
            return 2;
        }

        var verdict = BundleVerifier.Verify(
            File.ReadAllBytes(arguments[0]), arguments.Length == 2 ? arguments[1] : null);
        var holds = verdict is BundleVerdict.Holds;
        var said = OfficeSealsTexts.Of(verdict);
        var to = holds ? Console.Out : Console.Error;
        to.WriteLine(said.Vi);
        to.WriteLine(said.En);
        return holds ? 0 : 1;
    }
}
