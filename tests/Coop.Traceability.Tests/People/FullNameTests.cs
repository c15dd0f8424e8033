using System.Text;
using Coop.Traceability.People;

namespace Coop.Traceability.Tests.People;

public class FullNameTests
{
    [Fact]
    public void A_name_is_kept_in_form_C_with_single_spaces()
    {
        var typed = "  Nguyễn   Thị Thử ".Normalize(NormalizationForm.FormD);
        FullName.TryParse(typed, out var name).ShouldBeTrue();
        name.Value.ShouldBe("Nguyễn Thị Thử");
    }

    [Theory]
    [InlineData("Li", true)]
    [InlineData("L", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("123", false)]
    [InlineData("A\u0007B", false)]
    public void A_name_has_two_characters_and_a_letter(string? typed, bool fits) =>
        FullName.TryParse(typed, out _).ShouldBe(fits);

    [Fact]
    public void Sixty_characters_fit_and_sixty_one_do_not()
    {
        FullName.TryParse(new string('a', 60), out _).ShouldBeTrue();
        FullName.TryParse(new string('a', 61), out _).ShouldBeFalse();
    }
}
