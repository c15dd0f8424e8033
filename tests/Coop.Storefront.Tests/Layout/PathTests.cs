using Coop.Storefront.Layout;

namespace Coop.Storefront.Tests.Layout;

public class PathTests
{
    [Fact]
    public void Every_address_has_its_sister_with_the_same_places()
    {
        foreach (var path in Paths.All.Concat(PolicyNames.All))
        {
            path.Vi.ShouldStartWith("/");
            (path.En == "/en" || path.En.StartsWith("/en/", StringComparison.Ordinal)).ShouldBeTrue(path.En);
            Places(path.En).ShouldBe(Places(path.Vi));
        }
    }

    [Fact]
    public void No_address_stands_for_two_pages()
    {
        var all = Paths.All.Concat(PolicyNames.All).SelectMany(p => new[] { p.Vi, p.En }).ToList();
        all.Distinct().Count().ShouldBe(all.Count);
    }

    [Fact]
    public void A_filled_address_escapes_what_it_is_filled_with()
    {
        Paths.Product.Of("che-moc-cau").En.ShouldBe("/en/products/che-moc-cau");
        Paths.Lot.Of("TL/..?x").Vi.ShouldBe("/lo/TL%2F..%3Fx");
        Paths.OwnPack.Of("a", "b", "c").Vi.ShouldBe("/t/a/b/c");
    }

    private static IEnumerable<string> Places(string path) => path.Split('/').Where(s => s.StartsWith('{'));
}
