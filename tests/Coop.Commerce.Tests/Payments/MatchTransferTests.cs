using Coop.Commerce.Identifiers;
using Coop.Commerce.Payments;
using Coop.Traceability.Identifiers;

namespace Coop.Commerce.Tests.Payments;

public class MatchTransferTests
{
    private static readonly OrderCode Code = OrderCode.Mint("NST", "7K4Q9");

    [Theory]
    [InlineData("CT DEN:MBVCB.123 {0} chuyen tien")]
    [InlineData("ct den:mbvcb.123 {1} chuyen tien")]
    [InlineData("9704{0}20261123")]
    [InlineData("NST NSTNST {0}")]
    [InlineData("{2}")]
    [InlineData("Chuyển tiền mua chè đinh {0}")]
    public void The_code_is_found_in_what_banks_make_of_a_text(string text)
    {
        var split = Code.Value.Insert(6, "-").Insert(3, " ");
        var content = string.Format(null, text, Code.Value, Code.Value.ToLowerInvariant(), split);
        MatchTransfer.Candidates(content, "NST").ShouldContain(Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("NST")]
    [InlineData("NST7K4Q92")]
    [InlineData("tien che thang 11")]
    public void Where_no_code_is_none_is_found(string text) =>
        MatchTransfer.Candidates(text, "NST").Where(c => c != Code).ShouldBeEmpty();

    [Fact]
    public void A_code_cut_off_at_the_end_is_offered_with_at_least_four_of_its_characters()
    {
        MatchTransfer.CutOff("ck " + Code.Value[..7], "NST").ShouldBe(Code.Value[..7]);
        MatchTransfer.CutOff("ck " + Code.Value[..6], "NST").ShouldBeNull();
        MatchTransfer.CutOff("ck " + Code.Value, "NST").ShouldBeNull();
    }

    [Fact]
    public void Every_single_wrong_character_of_a_code_is_noticed()
    {
        foreach (var at in Enumerable.Range(0, OrderCode.Length))
        {
            foreach (var wrong in CheckCharacter.Alphabet.Where(c => c != Code.Value[at]))
            {
                OrderCode.TryParse(Code.Value[..at] + wrong + Code.Value[(at + 1)..], out _).ShouldBeFalse();
            }
        }
    }

    [Fact]
    public void Different_codes_are_different_numbers() =>
        Enumerable.Range(0, CheckCharacter.Alphabet.Length)
            .Select(i => OrderCode.Mint("NST", "7K4Q" + CheckCharacter.Alphabet[i]).Number).Distinct().Count()
            .ShouldBe(CheckCharacter.Alphabet.Length);
}
