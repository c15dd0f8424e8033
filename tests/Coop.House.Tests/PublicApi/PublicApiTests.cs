using System.Reflection;

namespace Coop.House.Tests.PublicApi;

/// <summary>
/// What users of the libraries build on changes only in a diff that somebody reads. With
/// <c>COOP_ACCEPT=1</c> the test writes the files instead of comparing them.
/// </summary>
public class PublicApiTests
{
    public static TheoryData<string> Libraries => ["Coop.Traceability", "Coop.Commerce"];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void The_public_api_is_the_one_written_down(string library)
    {
        var path = Path.Combine(Checkout.Root, "tests", "Coop.House.Tests", "PublicApi", library + ".txt");
        var made = ApiText.Of(Assembly.Load(library));
        if (Environment.GetEnvironmentVariable("COOP_ACCEPT") == "1")
        {
            File.WriteAllText(path, made);
        }

        var kept = File.Exists(path) ? File.ReadAllText(path) : "";
        made.Split('\n').Except(kept.Split('\n')).ShouldBeEmpty("not written down; see COOP_ACCEPT");
        kept.Split('\n').Except(made.Split('\n')).ShouldBeEmpty("written down, but gone");
        made.ShouldBe(kept);
    }

    [Fact]
    public void The_text_tells_types_members_and_what_may_be_null()
    {
        var text = ApiText.Of(typeof(Coop.Traceability.Storage.Ledger).Assembly);
        text.ShouldContain("sealed class Coop.Traceability.Storage.Ledger\n");
        text.ShouldContain("    static Fold(Lot? lot, LotEvent fact): Lot\n");
        text.ShouldContain("    OnBehalfOf: String? { get; set; }\n");
        text.ShouldNotContain("<Clone>$");
        text.ShouldNotContain("PrintMembers");
    }
}
