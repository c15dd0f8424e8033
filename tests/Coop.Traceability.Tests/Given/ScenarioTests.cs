using Coop.Traceability.Decisions;

namespace Coop.Traceability.Tests.Given;

/// <summary>A test helper that cannot fail proves nothing.</summary>
public class ScenarioTests
{
    private sealed record Fact(int Number, IReadOnlyList<string> Words);

    private sealed record TooFew(int Asked) : Refusal
    {
        public override string Code => "test.too-few";
    }

    private static Verdict<Fact> Accepts(params Fact[] facts) => new(facts);

    private static Verdict<Fact> Refuses(Refusal reason) => new(reason);

    [Fact]
    public void Equal_facts_pass_though_their_lists_are_not_the_same() =>
        Accepts(new Fact(1, ["a"])).Then(new Fact(1, new List<string> { "a" }));

    [Fact]
    public void Another_number_fails() =>
        Should.Throw<ShouldAssertException>(() => Accepts(new Fact(1, [])).Then(new Fact(2, [])));

    [Fact]
    public void Another_list_fails() =>
        Should.Throw<ShouldAssertException>(() => Accepts(new Fact(1, ["a"])).Then(new Fact(1, ["b"])));

    [Fact]
    public void A_missing_fact_fails() =>
        Should.Throw<ShouldAssertException>(() => Accepts().Then(new Fact(1, [])));

    [Fact]
    public void A_fact_where_a_refusal_was_meant_fails() =>
        Should.Throw<ShouldAssertException>(() => Accepts(new Fact(1, [])).ThenRefused(new TooFew(1)));

    [Fact]
    public void A_refusal_where_a_fact_was_meant_fails() =>
        Should.Throw<ShouldAssertException>(() => Refuses(new TooFew(1)).Then(new Fact(1, [])));

    [Fact]
    public void A_refusal_with_another_number_fails() =>
        Should.Throw<ShouldAssertException>(() => Refuses(new TooFew(1)).ThenRefused(new TooFew(2)));

    [Fact]
    public void A_fact_where_nothing_new_was_meant_fails() =>
        Should.Throw<ShouldAssertException>(() => Accepts(new Fact(1, [])).ThenNothingNew());
}
