using Coop.Storefront.Layout;
using Coop.Storefront.Papers;
using Coop.Traceability.Decisions;
using Coop.Traceability.Exports;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Members;
using Coop.Traceability.Purchasing;
using Coop.Traceability.Storage.Members;
using Coop.Traceability.Storage.People;
using Coop.Traceability.Storage.Purchasing;

namespace Coop.Storefront.Exports;

/// <summary>A household's leaf and money of a season, on paper and for spreadsheets.</summary>
internal static class StatementFile
{
    private static readonly Sheet Sheet = new("so-tien-che", "Sổ tiền chè của hộ",
    [
        new("Ngày", 1, CellKind.Day), new("Chứng từ", 1.4), new("Nội dung", 2),
        new("Tiền chè", 1, CellKind.Money), new("Đã trả", 1, CellKind.Money),
        new("Còn được trả", 1, CellKind.Money), new("Trạng thái"),
    ]);

    public static async Task<Outcome<Func<Stream, Task>>> OpenAsync(ExportCall call, bool paper)
    {
        if (await call.Session.MemberAsync(call.Member, call.Stop) is not { } member)
        {
            return new MemberRefusal.NotFound(call.Member);
        }

        var statement = await call.Session.StatementAsync(
            MemberId.Parse(member.Id), call.From, call.To, call.Stop);
        var rows = Rows(statement).ToAsyncEnumerable();
        if (!paper)
        {
            return (Func<Stream, Task>)(to => CsvSheet.WriteAsync(to, Sheet, rows, call.Stop));
        }

        var vault = call.Http.RequestServices.GetRequiredService<PeopleVault>();
        var person = await vault.ReadAsync(call.Session, member.Person, call.Stop);
        return (Func<Stream, Task>)(to =>
        {
            var sheet = new PaperWriter(to, call.Frame with { Title = Sheet.Title });
            sheet.Facts(
            [
                ("Hộ", $"{member.Code.Value} · {person?.Name}"), ("Thôn", member.Hamlet),
                ("Còn nợ đầu kỳ", Show.Money(statement.Before)), ("Tiền chè", Show.Money(statement.Leaf)),
                ("Đã trả", Show.Money(statement.Given)), ("Còn được trả", Show.Money(statement.After)),
            ]);
            sheet.Table(
                [.. Sheet.Columns.Select(c => new PaperColumn(c.Title, c.Share, c.Kind == CellKind.Money))],
                Rows(statement).Select(r => (IReadOnlyList<string>)
                    [.. r.Select((cell, i) => SheetCells.OnPaper(cell, Sheet.Columns[i].Kind))]));
            sheet.Signatures("Hộ thành viên", "Người lập", "Giám đốc");
            sheet.End();
            return Task.CompletedTask;
        });
    }

    private static IEnumerable<IReadOnlyList<object?>> Rows(MemberStatement statement)
    {
        var owed = statement.Before;
        yield return [statement.From, "", "Số dư đầu kỳ", null, null, owed, ""];
        var lines = statement.Receipts.Select(r => (r.On, Leaf: (LeafDue?)r, Paid: (AccountEvent.Paid?)null))
            .Concat(statement.Payments.Select(
                p => (p.At.On, Leaf: (LeafDue?)null, Paid: (AccountEvent.Paid?)p)))
            .OrderBy(l => l.On);
        foreach (var (on, leaf, paid) in lines)
        {
            owed += (leaf?.Amount ?? 0) - (paid?.Amount ?? 0);
            yield return leaf is not null
                ? [on, leaf.Code.Value, "Chè búp tươi", leaf.Amount, null, owed, State(leaf)]
                :
                [
                    on, paid!.Payment, paid.Advance ? "Ứng trước" : "Trả tiền chè", null, paid.Amount, owed,
                    paid.Way == PayMember.Cash ? "tiền mặt" : "chuyển khoản",
                ];
        }
    }

    private static string State(LeafDue due) => due.State() switch
    {
        LeafDue.Paid => "đã trả",
        LeafDue.Part => "một phần",
        _ => "chưa trả",
    };
}
