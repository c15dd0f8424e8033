using Coop.Traceability.Diary;
using Coop.Traceability.Moments;
using Coop.Traceability.Plots;
using Coop.Traceability.Supplies;
using Coop.Traceability.Tests.Given;

namespace Coop.Traceability.Tests.Supplies;

/// <summary>The pattern file of the docs, and what it means for a spraying of any day.</summary>
public class ActiveListTests
{
    private static readonly string File = System.IO.File.ReadAllText(
        Path.Combine(SharedData.Root, "docs", "lists", "hoat-chat-da-loai.csv"));

    private static readonly ActiveList List = ActiveList.Fold(
        null, new Verdict<ActivesEvent>(LoadActives.Decide(new LoadActives(
            "actives-1", "mẫu 2026", File, FieldTime.Of(Some.Day)))).ThenOne<ActivesEvent.Loaded>());

    [Theory]
    [InlineData("Chlorpyrifos Ethyl 500g/l + Cypermethrin 50g/l", "2026-05-08", "removed")]
    [InlineData("Chlorpyrifos Ethyl", "2021-02-12", "use-up")]
    [InlineData("Chlorpyrifos Ethyl", "2021-02-13", "removed")]
    [InlineData("Chlorpyrifos Ethyl", "2019-02-11", "not-checked")]
    [InlineData("Acephate (min 97%)", "2018-08-28", "removed")]
    [InlineData("abamectin", "2026-05-08", "not-checked")]
    [InlineData(null, "2026-05-08", "not-checked")]
    public void An_ingredient_is_judged_as_the_rules_stood_on_the_day(
        string? label, string day, string status) =>
        ActiveList.Check(List, label, DateOnly.ParseExact(day, "yyyy-MM-dd")).Status.ShouldBe(status);

    [Fact]
    public void A_spraying_with_a_removed_ingredient_stops_and_names_the_document()
    {
        var command = new RecordSpray(
            Some.Spray(), "NH-01-P1", new SprayedProduct("Thuốc cũ", "Fipronil 800g/kg", "20 ml", 7), null,
            Some.Day, Some.Member(), null, Some.Now, null, List);
        var plot = Facts.Of<Plot, PlotEvent>(Plot.Fold, Some.Registered());
        plot.When(p => RecordSpray.Decide(p, command)).ThenRefused(new DiaryRefusal.ActiveBanned(
            "fipronil", "QĐ 501/QĐ-BNN-BVTV", Some.Day));
        plot.When(p => RecordSpray.Decide(p, command with { SprayedOn = new DateOnly(2019, 2, 1) }))
            .ThenOne<PlotEvent.Sprayed>().Details!.Check!.Status.ShouldBe(ActiveWords.NotChecked);
    }

    [Fact]
    public void A_replaced_list_decides_for_new_sprayings_and_the_old_check_stays_in_the_old_one()
    {
        var looser = List with { Edition = "2027", Rows = [] };
        ActiveList.Check(looser, "fipronil", Some.Day).ShouldBe(
            new ActiveCheck(ActiveWords.NotChecked, "fipronil", null, "2027"));
        ActiveList.Check(List, "fipronil", Some.Day).Edition.ShouldBe("mẫu 2026");
    }

    [Fact]
    public void Every_cell_that_cannot_be_read_is_named_by_its_line()
    {
        var file = ReadActives.Of(
            "active;status;document;validFrom;validTo\nfipronil;banned;QĐ 501;12/02/2019;\n"
            + "x;forbidden;QĐ 1;2019-13-01;\n;allowed;;2020-01-01;2019-01-01");
        file.Rows.ShouldHaveSingleItem().ValidFrom.ShouldBe(new DateOnly(2019, 2, 12));
        file.Faults.Select(f => (f.Line, f.Field)).ShouldBe(
            [(3, "status"), (3, "validFrom"), (4, "active"), (4, "document"), (4, "validTo")]);
    }

    [Fact]
    public void A_comma_inside_quotation_marks_and_a_file_of_json_are_read()
    {
        ReadActives.Of("active,status,document,validFrom\n\"2,4-D\",banned,\"TT 10, phụ lục\",2020-01-01")
            .Rows.ShouldHaveSingleItem().Names.ShouldBe(["2,4-D"]);
        ReadActives.Of("""
            [{"active":"2,4-D","status":"banned","document":"TT 10",
             "validFrom":"2020-01-01"}]
            """)
            .Rows.ShouldHaveSingleItem().Document.ShouldBe("TT 10");
        ReadActives.Of("[{").Faults.ShouldHaveSingleItem().Field.ShouldBe("json");
        ReadActives.Of("").Faults.ShouldNotBeEmpty();
    }
}
