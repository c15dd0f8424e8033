using Coop.Traceability.Genealogy;
using Coop.Traceability.Recalls;

namespace Coop.Storefront.Texts;

/// <summary>What is refused about recalls.</summary>
public static partial class RefusalTexts
{
    private static Phrase? Recalls(RecallRefusal refusal) => refusal switch
    {
        RecallRefusal.NotFound no => new($"Không có đợt thu hồi {no.Recall}.",
            $"There is no recall {no.Recall}."),
        RecallRefusal.StartUnknown no => new(
            $"Không có {no.Start} để bắt đầu thu hồi.", $"There is no {no.Start} to recall from."),
        RecallRefusal.StartInvalid => new(
            "Chọn nơi bắt đầu và gõ ít nhất một mã; dải gói cần đúng số đầu và số cuối.",
            "Choose where to begin and give at least one code; a range needs its first and last pack."),
        RecallRefusal.NothingAffected no => new(
            $"Từ {no.Start} chưa thành lô nào, không có gì để thu hồi.",
            $"No lot came of {no.Start}: there is nothing to recall."),
        RecallRefusal.ReasonInvalid no => new(
            $"Lý do cần {no.Fewest} đến {no.Most} chữ, đang có {no.Characters}.",
            $"The reason needs {no.Fewest} to {no.Most} characters and has {no.Characters}."),
        RecallRefusal.ChannelUnknown no => new(
            $"Không có cách báo {no.Channel}.", $"There is no way {no.Channel} of telling."),
        RecallRefusal.Over no => new(
            $"Đợt thu hồi {no.Recall} đã xong ({no.State}).", $"Recall {no.Recall} is over ({no.State})."),
        RecallRefusal.UnitsInvalid no => new(
            $"{no.Units} gói không đúng: từ 1 đến {no.Most} gói.",
            $"{no.Units} packs cannot be: 1 to {no.Most}."),
        RecallRefusal.Unaccounted no => new(
            $"Còn {no.Units} trong {no.Made} gói chưa rõ ở đâu, chưa đóng được.",
            $"{no.Units} of {no.Made} packs are unaccounted for: it cannot be closed."),
        _ => null,
    };

    private static Phrase? Traces(TraceRefusal refusal) => refusal switch
    {
        TraceRefusal.NotFound no => new(
            $"Không có lô, mẻ, nương hay gói nào mang mã {no.Trace}.",
            $"No lot, run, plot or pack has the code {no.Trace}."),
        TraceRefusal.DirectionUnknown no => new(
            $"Không có hướng {no.Direction}: chọn back, forward hoặc both.",
            $"There is no direction {no.Direction}: choose back, forward or both."),
        _ => null,
    };
}
