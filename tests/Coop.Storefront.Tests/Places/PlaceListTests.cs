using System.Text;
using Coop.Storefront.Places;

namespace Coop.Storefront.Tests.Places;

public class PlaceListTests
{
    private static readonly PlaceList List = PlaceList.Load();

    [Fact]
    public void The_whole_list_is_there() => (List.Count, List.Provinces.Count).ShouldBe((3321, 34));

    [Fact]
    public void Tan_Trao_is_known_with_its_province()
    {
        var place = List.Find("02545")!;
        (place.WardName, place.ProvinceCode, place.Display).ShouldBe(
            ("Xã Tân Trào", "08", "Xã Tân Trào, tỉnh Tuyên Quang"));
        List.Find("2545").ShouldBeNull();
    }

    [Theory]
    [InlineData("Trung Yên")]
    [InlineData("trung yen")]
    [InlineData("  XÃ TRUNG YÊN ")]
    public void A_former_commune_is_found_with_and_without_accents(string typed)
    {
        var hit = List.Search(typed)[0];
        hit.Place.WardCode.ShouldBe("02545");
        hit.Formerly.ShouldBe("xã Trung Yên, huyện Sơn Dương");
    }

    [Fact]
    public void A_former_commune_is_found_when_typed_in_decomposed_form() =>
        List.Search("Trung Yên".Normalize(NormalizationForm.FormD))[0].Place.WardCode.ShouldBe("02545");

    [Theory]
    [InlineData("Sơn Dương")]
    [InlineData("son duong")]
    public void A_former_district_offers_its_ten_communes_and_the_commune_of_that_name(string typed)
    {
        var codes = List.Search(typed).Select(h => h.Place.WardCode).ToList();
        string[] ten =
        [
            "02536", "02545", "02548", "02554", "02572", "02578", "02608", "02611", "02620", "02623",
        ];
        codes[0].ShouldBe("02536");
        ten.Except(codes).ShouldBeEmpty();
    }

    [Fact]
    public void Ngan_Son_offers_several_places_so_that_none_is_chosen_silently()
    {
        var hits = List.Search("Ngân Sơn");
        hits.Count.ShouldBeGreaterThan(1);
        hits[0].Place.Display.ShouldBe("Xã Ngân Sơn, tỉnh Thái Nguyên");
    }

    [Fact]
    public void A_ward_abolished_before_the_reform_asks_among_its_targets() =>
        List.Search("Phường 13, Gò Vấp").Select(h => h.Place.WardCode).ShouldBe(["26878", "26882"], true);

    [Fact]
    public void A_new_code_that_the_source_gives_wrongly_is_mended_by_name() =>
        List.Search("Hồng Sơn, Sơn Dương").Select(h => h.Place.WardCode).ShouldContain("02608");

    [Theory]
    [InlineData("")]
    [InlineData("   ,, ")]
    [InlineData("không có nơi nào như vậy")]
    public void Nothing_is_found_for_what_names_nothing(string typed) => List.Search(typed).ShouldBeEmpty();

    [Fact]
    public void No_district_stands_in_what_is_stored() =>
        List.In("08").Select(p => p.Display).ShouldAllBe(d => !d.Contains("uyện "));

    [Fact]
    public void Tuyen_Quang_has_124_communes() => List.In("08").Count.ShouldBe(124);
}
