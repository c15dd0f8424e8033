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
        account.amount-invalid account.document-too-long account.reason-invalid account.way-unknown
        actives.rows-invalid
        api-key.no-label api-key.unknown-scope
        batch.grade-invalid batch.machine-invalid batch.parts-invalid batch.reason-invalid
        batch.rework-parts batch.rework-unknown batch.step-unknown batch.tea-type-unknown
        batch.temperature-invalid batch.weight-invalid
        certificate.amount-invalid certificate.edition-unknown certificate.evidence-invalid
        certificate.number-invalid certificate.scheme-unknown certificate.stars-invalid
        certificate.text-invalid
        delivery.lines-invalid delivery.text-invalid
        export.days-invalid export.lot-wanted
        file.empty file.kind-unknown file.too-large file.too-many
        idempotency.key-missing
        input.invalid
        link.faulty
        lot.basis-invalid lot.grade-unknown lot.line-unknown lot.lots-invalid lot.reason-invalid
        lot.weight-invalid lot.word-unknown
        member.code-invalid member.hamlet-invalid member.name-invalid member.phone-invalid
        member.purpose-unknown member.text-version-invalid
        order.malformed
        pack.net-weight-invalid pack.serials-invalid pack.units-invalid
        payment.no-amount payment.no-reference
        plot.area-code-invalid plot.area-invalid plot.code-invalid plot.cultivar-invalid
        plot.name-invalid plot.outline-crossed plot.outline-open plot.risk-invalid plot.year-invalid
        product.malformed
        purchase.band-twice purchase.check-unknown purchase.discount-invalid purchase.document-invalid
        purchase.grade-unknown purchase.no-prices purchase.price-invalid purchase.quality-invalid
        purchase.reason-wanted
        recall.channel-unknown recall.reason-invalid recall.start-invalid recall.units-invalid
        record.days-reversed record.evidence-invalid record.missing record.number-invalid
        record.text-invalid record.word-unknown
        request.misshapen
        sales-list.malformed
        request.unreadable spray.area-invalid spray.phi-invalid spray.reason-invalid
        spray.text-invalid spray.water-invalid supply.code-invalid supply.evidence-invalid
        supply.kind-unknown supply.price-invalid supply.quantity-invalid supply.reason-invalid
        supply.supplier-invalid supply.supplier-missing supply.text-invalid supply.unit-unknown
        trace.direction-unknown
        """;

    /// <summary>401 and 403: who asks.</summary>
    private const string Nobody = "access.no-key access.unknown-key webhook.bad-signature";

    private const string NotYou = "access.not-allowed page.foreign-form";

    /// <summary>404: unknown, or another co-op's, which is the same to the one who asks.</summary>
    private const string Unknown = """
        account.payment-not-found
        api-key.unknown
        batch.not-found
        certificate.not-found
        delivery.not-found
        export.not-found
        file.not-found
        job.no-such-job
        label.not-found
        link.no-such-type
        lot.not-found
        member.not-found
        order.not-found
        page.not-found
        payment.transfer-not-found
        plot.not-found
        product.not-found
        purchase.not-found
        recall.not-found recall.start-unknown
        sales-list.not-found
        record.not-found
        task.not-found supply.not-found trace.not-found spray.not-found
        seal.no-such-batch seal.not-found
        """;

    /// <summary>409: as things stand now; another time, or with other numbers, it may be done.</summary>
    private const string State = """
        account.more-than-owed
        batch.kinds-differ batch.nothing-to-explain
        certificate.is-revoked certificate.is-suspended certificate.not-suspended
        certificate.number-taken
        delivery.more-back
        label.withdrawn
        lot.display-cancelled lot.display-not-suspended lot.display-suspended
        lot.day-in-use lot.held-by-recall lot.is-held lot.less-than-gone lot.more-than-missing
        lot.not-enough lot.not-enough-units lot.not-held lot.not-publishable lot.nothing-to-correct
        lot.wrong-kind
        member.code-taken
        order.not-paid order.out-of-season order.shop-closed order.too-many-unpaid
        order.too-many-unpaid-at-address
        order.total-changed order.wrong-serial order.wrong-state
        pack.serials-gone
        payment.nothing-open payment.reference-taken payment.refund-by-hand payment.refund-too-high
        payment.wrong-method
        plot.code-taken
        product.changed-meanwhile product.gtin-taken product.promised-already product.sku-taken
        product.slug-taken
        purchase.not-priced purchase.priced-already
        recall.nothing-affected recall.over recall.unaccounted
        record.is-retracted record.not-current record.nothing-open
        sales-list.changed-meanwhile sales-list.code-taken sales-list.is-closed
        settings.changed-meanwhile stock.harvest-promised stock.not-enough
        spray.retracted supply.code-taken supply.not-enough
        seal.already-released
        """;

    /// <summary>422: a rule of the trade forbids it.</summary>
    private const string Rule = """
        account.ahead
        batch.ahead batch.before-input batch.ends-before-start batch.grade-kept batch.grade-same
        batch.grade-twice batch.input-twice batch.more-out-than-in batch.step-outside
        batch.tea-type-differs batch.yield-too-high
        certificate.ahead certificate.before-last certificate.dates-invalid
        certificate.edition-not-in-force certificate.extension-invalid certificate.no-plots
        certificate.products-invalid
        delivery.back-before-sent
        export.outline-wanted export.place-invalid export.plot-without-place export.too-coarse
        idempotency.key-reused
        lot.ahead lot.before-lot lot.incomplete lot.picked-after-receipt lot.under-waiting-time
        lot.waiting-time-unknown
        order.not-sold order.payment-not-offered order.too-many-of-one order.unknown-ward
        pack.ahead pack.before-tea pack.best-before-invalid pack.product-invalid
        plot.outside-vietnam plot.place-swapped
        product.gtin-not-usable product.pack-fixed product.part-unknown
        purchase.discount-too-big purchase.failed-for-vietgap purchase.no-price purchase.quality-wanted
        record.ahead record.kind-differs record.packs-need-tank
        spray.active-banned spray.ahead supply.ahead supply.expired supply.unit-differs
        supply.used-before-purchase supply.wrong-kind
        seal.not-explained
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
        All.Select(r => $"{r.Code} {RefusalStatus.Of(r)}").Order(StringComparer.Ordinal)
            .ShouldBe(Rows().Order(StringComparer.Ordinal), Difference());

    [Fact]
    public void A_rule_or_a_state_is_an_answer_for_good_but_never_what_may_pass_by_itself() =>
        All.Where(RefusalStatus.IsKept).Select(r => r.Code).Order(StringComparer.Ordinal)
            .ShouldBe(Words(State).Concat(Words(Rule)).Except(Passing)
                .Order(StringComparer.Ordinal));

    /// <summary>Stock comes back, unpaid packs are paid or released, a shop opens.</summary>
    private static readonly string[] Passing =
    [
        "stock.not-enough", "order.too-many-unpaid", "order.too-many-unpaid-at-address", "order.shop-closed",
        "order.out-of-season", "stock.harvest-promised",
    ];

    private static IEnumerable<string> Rows() =>
        Table.SelectMany(row => Words(row.Codes), (row, code) => $"{code} {row.Status}");

    private static string Difference()
    {
        var real = All.Select(r => $"{r.Code} {RefusalStatus.Of(r)}").ToList();
        return $"without a row: {string.Join(", ", real.Except(Rows()))}; "
            + $"left over: {string.Join(", ", Rows().Except(real))}";
    }

    private static string[] Words(string codes) =>
        codes.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
