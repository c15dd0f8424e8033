using System.Runtime.CompilerServices;
using Coop.Commerce.Orders;
using Coop.Storefront.Http;
using Coop.Traceability.Decisions;

namespace Coop.Storefront.Tests.Http;

/// <summary>
/// The whole table of refusals and their statuses. A status is a promise to programs: a change here is a
/// change of the contract, and a new refusal must find its row.
/// </summary>
public class RefusalStatusTests
{
    /// <summary>400: what was sent is not of the form; it will never be, however things stand.</summary>
    private const string Shape = """
        api-key.no-label api-key.unknown-scope
        batch.grade-invalid batch.parts-invalid batch.reason-invalid batch.tea-type-unknown
        batch.weight-invalid
        idempotency.key-missing input.invalid link.faulty
        lot.grade-unknown lot.line-unknown lot.weight-invalid
        member.code-invalid member.hamlet-invalid member.name-invalid member.phone-invalid
        member.purpose-unknown member.text-version-invalid
        order.malformed product.malformed
        pack.net-weight-invalid pack.serials-invalid pack.units-invalid
        payment.no-amount payment.no-reference
        plot.area-code-invalid plot.risk-invalid plot.year-invalid
        plot.area-invalid plot.code-invalid plot.cultivar-invalid plot.name-invalid
        plot.outline-crossed plot.outline-open
        request.misshapen request.unreadable
        actives.rows-invalid spray.area-invalid spray.phi-invalid spray.reason-invalid
        spray.text-invalid spray.water-invalid
        supply.code-invalid supply.evidence-invalid supply.kind-unknown supply.price-invalid
        supply.quantity-invalid supply.reason-invalid supply.supplier-invalid supply.supplier-missing
        supply.text-invalid supply.unit-unknown
        trace.direction-unknown
        recall.channel-unknown recall.reason-invalid recall.start-invalid recall.units-invalid
        """;

    /// <summary>401 and 403: who asks.</summary>
    private const string Nobody = "access.no-key access.unknown-key webhook.bad-signature";

    private const string NotYou = "access.not-allowed page.foreign-form";

    /// <summary>404: unknown, or another co-op's, which is the same to the one who asks.</summary>
    private const string Unknown = """
        api-key.unknown batch.not-found job.no-such-job link.no-such-type lot.not-found member.not-found
        order.not-found page.not-found payment.transfer-not-found plot.not-found product.not-found
        task.not-found supply.not-found trace.not-found
        recall.not-found recall.start-unknown
        label.not-found spray.not-found
        """;

    /// <summary>409: as things stand now; another time, or with other numbers, it may be done.</summary>
    private const string State = """
        batch.nothing-to-explain
        lot.not-enough lot.not-enough-units lot.not-publishable lot.wrong-kind
        member.code-taken plot.code-taken
        order.not-paid order.shop-closed order.too-many-unpaid order.too-many-unpaid-at-address
        order.total-changed order.wrong-serial order.wrong-state
        pack.serials-gone
        payment.nothing-open payment.reference-taken payment.refund-too-high payment.wrong-method
        product.changed-meanwhile product.gtin-taken product.sku-taken product.slug-taken
        settings.changed-meanwhile stock.not-enough
        label.withdrawn spray.retracted supply.code-taken supply.not-enough
        recall.nothing-affected recall.over recall.unaccounted
        """;

    /// <summary>422: a rule of the trade forbids it.</summary>
    private const string Rule = """
        batch.ahead batch.before-input batch.ends-before-start batch.grade-twice batch.input-twice
        batch.more-out-than-in batch.tea-type-differs batch.yield-too-high
        idempotency.key-reused
        lot.ahead lot.picked-after-receipt lot.under-waiting-time lot.waiting-time-unknown
        order.not-sold order.payment-not-offered order.unknown-ward
        pack.ahead pack.before-tea pack.best-before-invalid pack.product-invalid
        plot.outside-vietnam plot.place-swapped
        product.gtin-not-usable
        spray.active-banned spray.ahead
        supply.ahead supply.expired supply.unit-differs supply.used-before-purchase supply.wrong-kind
        """;

    private static readonly (int Status, string Codes)[] Table =
    [
        (400, Shape), (401, Nobody), (403, NotYou), (404, Unknown), (405, "page.wrong-method"), (409, State),
        (413, "request.too-large"), (415, "request.not-json"), (422, Rule), (429, "request.too-many"),
        (500, "server.broken"), (503, "store.busy"),
    ];

    private static IEnumerable<Refusal> All =>
        new[] { typeof(Refusal), typeof(OrderRefusal), typeof(WebRefusal) }
            .SelectMany(t => t.Assembly.GetTypes())
            .Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(Refusal)))
            .Select(t => (Refusal)RuntimeHelpers.GetUninitializedObject(t));

    [Fact]
    public void Every_refusal_has_the_status_of_its_row_and_no_row_is_left_over() =>
        string.Join('\n', All.Select(r => $"{r.Code} {RefusalStatus.Of(r)}").Order(StringComparer.Ordinal))
            .ShouldBe(string.Join('\n', Table.SelectMany(row => Words(row.Codes), (row, code) =>
                $"{code} {row.Status}").Order(StringComparer.Ordinal)));

    [Fact]
    public void A_rule_or_a_state_is_an_answer_for_good_but_never_what_may_pass_by_itself() =>
        All.Where(RefusalStatus.IsKept).Select(r => r.Code).Order(StringComparer.Ordinal)
            .ShouldBe(Words(State).Concat(Words(Rule)).Except(Passing)
                .Order(StringComparer.Ordinal));

    /// <summary>Stock comes back, unpaid packs are paid or released, a shop opens.</summary>
    private static readonly string[] Passing =
    [
        "stock.not-enough", "order.too-many-unpaid", "order.too-many-unpaid-at-address", "order.shop-closed",
    ];

    private static string[] Words(string codes) =>
        codes.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
