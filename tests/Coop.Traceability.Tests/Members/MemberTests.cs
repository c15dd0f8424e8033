using Coop.Traceability.Identifiers;
using Coop.Traceability.Members;
using Coop.Traceability.Moments;
using Coop.Traceability.People;
using Coop.Traceability.Tests.Given;

namespace Coop.Traceability.Tests.Members;

public class MemberTests
{
    private static readonly FieldTime At = FieldTime.Of(Some.Now);

    private static readonly RegisterMember Command = new(
        Some.Member(), "nh-04", "Thôn Trung Long", PersonId.From(Some.Ulid(5)),
        new PersonDetails("Nguyễn Thị Thử", "0961 234 567"), "Hộ chị Thử", false, At);

    private static readonly MemberEvent.Registered Registered = new(
        Some.Member(), RecordCode.Parse("NH-04"), "Thôn Trung Long", PersonId.From(Some.Ulid(5)), At);

    private static Verdict<MemberEvent> Of(RegisterMember command, bool taken = false) =>
        new(RegisterMember.Decide(taken, command));

    private static Scenario<Member, MemberEvent> Given(params MemberEvent[] facts) =>
        Facts.Of<Member, MemberEvent>(Member.Fold, facts);

    [Fact]
    public void A_household_joins_and_its_event_holds_no_person() => Of(Command).Then(Registered);

    [Fact]
    public void Whoever_agrees_at_once_has_that_in_the_ledger() =>
        Of(Command with { Named = true })
            .Then(Registered, new MemberEvent.ConsentGiven("be-named", RegisterMember.ConsentText, At));

    [Fact]
    public void No_phone_is_needed() =>
        Of(Command with { Details = Command.Details with { Phone = null } }).Then(Registered);

    [Fact]
    public void A_code_names_one_household() =>
        Of(Command, taken: true).ThenRefused(new MemberRefusal.CodeTaken("NH-04"));

    [Theory]
    [InlineData("")]
    [InlineData("N")]
    [InlineData("Hộ 4")]
    [InlineData("-NH4")]
    public void A_code_has_a_form(string code) =>
        Of(Command with { Code = code }).ThenRefused(new MemberRefusal.CodeInvalid(code));

    [Fact]
    public void Name_hamlet_and_phone_are_looked_at()
    {
        var person = Command.Details;
        Of(Command with { Details = person with { Name = "A" } })
            .ThenRefused(new MemberRefusal.NameInvalid(2, 60));
        Of(Command with { PublicName = "1" }).ThenRefused(new MemberRefusal.NameInvalid(2, 60));
        Of(Command with { Hamlet = " " }).ThenRefused(new MemberRefusal.HamletInvalid(80));
        Of(Command with { Details = person with { Phone = "01234567890" } })
            .ThenRefused(new MemberRefusal.PhoneInvalid());
    }

    [Fact]
    public void Consent_is_given_and_withdrawn_and_neither_twice()
    {
        var give = new ChangeConsent("NH-04", "be-named", true, "v1", At);
        var given = new MemberEvent.ConsentGiven("be-named", "v1", At);
        var withdrawn = new MemberEvent.ConsentWithdrawn("be-named", "v1", At);

        Given(Registered).When(m => ChangeConsent.Decide(m, give)).Then(given);
        Given(Registered, given).When(m => ChangeConsent.Decide(m, give)).ThenNothingNew();
        Given(Registered, given).When(m => ChangeConsent.Decide(m, give with { Given = false }))
            .Then(withdrawn);
        Given(Registered, given, withdrawn).State!.MayBeNamed().ShouldBeFalse();
        Given(Registered, given).State!.MayBeNamed().ShouldBeTrue();
    }

    [Fact]
    public void Consent_needs_a_member_a_purpose_and_a_text()
    {
        var give = new ChangeConsent("NH-04", "be-named", true, "v1", At);
        Given().When(m => ChangeConsent.Decide(m, give)).ThenRefused(new MemberRefusal.NotFound("NH-04"));
        Given(Registered).When(m => ChangeConsent.Decide(m, give with { Purpose = "marketing" }))
            .ThenRefused(new MemberRefusal.PurposeUnknown("marketing"));
        Given(Registered).When(m => ChangeConsent.Decide(m, give with { TextVersion = "" }))
            .ThenRefused(new MemberRefusal.TextVersionInvalid(40));
    }

    [Fact]
    public void The_impossible_is_thrown_not_swallowed() =>
        Should.Throw<InvalidOperationException>(() => Given(Registered, Registered));
}
