using Coop.Commerce.Storage.Settings;
using Coop.Storefront.Layout;
using Coop.Storefront.Papers;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Members;
using Coop.Traceability.Purchasing;
using Coop.Traceability.Storage.Members;
using Coop.Traceability.Storage.People;
using Coop.Traceability.Storage.Purchasing;

namespace Coop.Storefront.Office.Purchasing;

/// <summary>The receipt a household signs when it is paid, on paper.</summary>
public static class ReceiptPaper
{
    public static async Task<IResult> GetAsync(Desk desk)
    {
        await using var session = desk.Read();
        var member = await session.MemberAsync(desk.Route("code"), desk.Stop);
        var statement = member is null ? null : await session.StatementAsync(
            MemberId.Parse(member.Id), DateOnly.MinValue, DateOnly.MaxValue, desk.Stop);
        var number = desk.Route("payment").ToUpperInvariant();
        if (statement?.Payments.FirstOrDefault(p => p.Payment == number) is not { } paid)
        {
            return Gate.NotHere(desk);
        }

        var person = await desk.Need<PeopleVault>().ReadAsync(session, member!.Person, desk.Stop);
        var settings = await session.CoopSettingsAsync(desk.Stop);
        return PaperAnswer.Pdf(
            desk.Http, $"phieu-chi-{number}.pdf",
            new PaperFrame("PHIẾU CHI", settings.Legal.Name, settings.Legal.Address, number),
            paper =>
            {
                paper.Facts(
                [
                    ("Số phiếu", number),
                    ("Ngày", Show.Date(paid.At.On)),
                    ("Người nhận", person?.Name ?? ""),
                    ("Mã hộ", member.Code.Value),
                    ("Lý do", paid.Advance ? "Ứng trước tiền chè búp tươi" : "Trả tiền chè búp tươi"),
                    ("Số tiền", Show.Money(paid.Amount)),
                    ("Hình thức", paid.Way == PayMember.Cash ? "Tiền mặt" : "Chuyển khoản"),
                    ("Số chứng từ", paid.Document ?? ""),
                ]);
                paper.Signatures("Người nhận tiền", "Người lập phiếu", "Giám đốc");
                return Task.CompletedTask;
            });
    }
}
