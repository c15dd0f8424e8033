using System.Reflection;
using System.Text.Json.Nodes;
using Coop.Commerce.Inputs;
using Coop.Storefront.Http;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Tests.Texts;

/// <summary>What is wrong with a field is said in both languages, with the numbers of the rule.</summary>
public class ValidationTextsTests
{
    [Fact]
    public void Every_code_is_listed() =>
        typeof(FaultCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!)
            .Except([FaultCodes.Least, FaultCodes.Most])
            .ShouldBe(FaultCodes.All, ignoreOrder: true);

    [Fact]
    public void Every_code_has_a_sentence_and_every_sentence_a_code() =>
        ValidationTexts.Codes.ShouldBe(FaultCodes.All, ignoreOrder: true);

    [Fact]
    public void Both_languages_say_something_with_the_same_numbers()
    {
        foreach (var code in FaultCodes.All)
        {
            var text = ValidationTexts.Of(Fault(code, 111, 222));
            text.Vi.ShouldNotBeNullOrWhiteSpace();
            text.En.ShouldNotBeNullOrWhiteSpace();
            text.Vi.ShouldNotBe(text.En);
            foreach (var number in new[] { "111", "222" })
            {
                text.Vi.Contains(number, StringComparison.Ordinal)
                    .ShouldBe(text.En.Contains(number, StringComparison.Ordinal), code);
            }
        }
    }

    [Fact]
    public void Numbers_are_written_as_each_language_writes_them() =>
        ValidationTexts.Of(Fault(FaultCodes.OutOfRange, 1_000, 100_000_000)).ShouldBe(
            new Phrase("Phải từ 1.000 đến 100.000.000.", "Must be from 1,000 to 100,000,000."));

    [Fact]
    public void Programs_are_told_field_code_numbers_and_sentence()
    {
        var answer = Problems.Of(
            new InputRefusal.Invalid([Fault(FaultCodes.TooLong, null, 80, "name.en")]), Language.En);
        var problem = JsonNode.Parse(answer.Body)!;
        answer.Status.ShouldBe(400);
        ((string)problem["type"]!).ShouldBe("/problems/input.invalid");
        ((string)problem["detail"]!).ShouldBe("name.en: At most 80 characters.");
        ((string)problem["errors"]!["name.en"]![0]!).ShouldBe("At most 80 characters.");
        problem["faults"]!.ToJsonString()
            .ShouldBe("""[{"field":"name.en","code":"too-long","numbers":{"most":80}}]""");
    }

    private static FieldFault Fault(string code, long? least, long most, string field = "x")
    {
        var numbers = new Dictionary<string, long> { [FaultCodes.Most] = most };
        if (least is { } lower)
        {
            numbers[FaultCodes.Least] = lower;
        }

        return new FieldFault(field, code, numbers);
    }
}
