using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Coop.Storefront.Layout;
using Coop.Storefront.Checkout;
using Coop.Storefront.Scan;
using Coop.Storefront.Shop;
using Coop.Storefront.Texts;
using RazorSlices;

namespace Coop.Storefront.Tests.Pages;

/// <summary>
/// Every public page with sample data, rendered as an answer would be; also written beside the tests to look
/// at.
/// </summary>
public static class Rendered
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "pages");

    public static readonly IReadOnlyDictionary<string, Func<Language, RazorSlice>> All =
        new Dictionary<string, Func<Language, RazorSlice>>
        {
            ["home"] = l => HomeTemplate.Create(Sample.Home(l)),
            ["home-empty"] = l => HomeTemplate.Create(Sample.EmptyHome(l)),
            ["product"] = l => ProductTemplate.Create(Sample.Product(l)),
            ["product-unknown-lot"] = l => ProductTemplate.Create(Sample.UnknownLot(l)),
            ["product-sold-out"] = l => ProductTemplate.Create(Sample.SoldOut(l)),
            ["text"] = l => TextTemplate.Create(Sample.Text(l)),
            ["check"] = l => CheckTemplate.Create(Sample.Check(l)),
            ["problem-404"] = l => ProblemTemplate.Create(Sample.Problem(l, 404)),
            ["problem-409"] = l => ProblemTemplate.Create(Sample.Problem(l, 409)),
            ["problem-500"] = l => ProblemTemplate.Create(Sample.Problem(l, 500)),
            ["cart"] = l => CartTemplate.Create(Sample.Cart(l)),
            ["cart-blocked"] = l => CartTemplate.Create(Sample.BlockedCart(l)),
            ["cart-empty"] = l => CartTemplate.Create(Sample.EmptyCart(l)),
            ["checkout"] = l => CheckoutTemplate.Create(Sample.Checkout(l)),
            ["checkout-errors"] = l => CheckoutTemplate.Create(Sample.WrongCheckout(l)),
            ["payment"] = l => PaymentTemplate.Create(Sample.Payment(l, TransferState.Waiting)),
            ["payment-paid"] = l => PaymentTemplate.Create(Sample.Payment(l, TransferState.Paid)),
            ["payment-expired"] = l => PaymentTemplate.Create(Sample.Payment(l, TransferState.Expired)),
            ["order"] = l => OrderTemplate.Create(Sample.Order(l)),
            ["order-new"] = l => OrderTemplate.Create(Sample.NewOrder(l)),
            ["lookup"] = l => LookupTemplate.Create(Sample.Lookup(l)),
            ["lot"] = l => LotTemplate.Create(SampleScan.LotOf(l, LotState.Good)),
            ["lot-recalled"] = l => LotTemplate.Create(SampleScan.LotOf(l, LotState.Recalled)),
            ["unknown-code"] = l => UnknownCodeTemplate.Create(SampleScan.Unknown(l, null)),
            ["unknown-serial"] = l => UnknownCodeTemplate.Create(SampleScan.Unknown(l, "TL-7K4Q9M")),
        }
        .Concat(Enum.GetValues<PackVerdict>().Select(v =>
            KeyValuePair.Create<string, Func<Language, RazorSlice>>(
                "pack-" + v, l => PackTemplate.Create(SampleScan.Pack(l, v)))))
        .ToDictionary();

    public static TheoryData<string, Language> Everything() => new(
        from name in All.Keys from language in Enum.GetValues<Language>() select (name, language));

    public static async Task<string> Html(string name, Language language)
    {
        await using var text = new StringWriter();
        using var slice = All[name](language);
        await slice.RenderAsync(text, Coop.Storefront.Layout.Html.Encoder);
        Directory.CreateDirectory(Folder);
        await File.WriteAllTextAsync(Path.Combine(Folder, $"{name}.{language.Tag()}.html"), text.ToString());
        return text.ToString();
    }

    public static async Task<IDocument> Page(string name, Language language) =>
        await new HtmlParser().ParseDocumentAsync(await Html(name, language));
}
