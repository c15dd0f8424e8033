using Coop.Storefront.Layout;
using Coop.Traceability.Lots;

namespace Coop.Storefront.Texts;

/// <summary>Leaf, tea and packs.</summary>
public static partial class RefusalTexts
{
    private static Phrase? Lot(LotRefusal refusal) => refusal switch
    {
        LotRefusal.NotFound no => new($"Không có lô {no.Lot}.", $"There is no lot {no.Lot}."),
        LotRefusal.WrongKind kind => new(
            $"Lô {kind.Lot} là {Kind(kind.Kind).Vi}, ở đây cần {Kind(kind.Wanted).Vi}.",
            $"Lot {kind.Lot} is {Kind(kind.Kind).En}; {Kind(kind.Wanted).En} is needed here."),
        LotRefusal.NotEnough less => new(
            $"Lô {less.Lot} chỉ còn {Show.Weight(less.OnHand)}, cần {Show.Weight(less.Asked)}.",
            $"Lot {less.Lot} has only {Show.Weight(less.OnHand, Language.En)} left; "
            + $"{Show.Weight(less.Asked, Language.En)} is asked for."),
        LotRefusal.NotEnoughUnits less => new(
            $"Lô {less.Lot} chỉ còn {less.OnHand} gói, cần {less.Asked} gói.",
            $"Lot {less.Lot} has only {less.OnHand} packs left; {less.Asked} are asked for."),
        LotRefusal.WeightInvalid weight => new(
            $"Khối lượng {Show.Weight(weight.Grams)} không đúng, nhiều nhất {Show.Weight(weight.MostGrams)}.",
            $"A weight of {Show.Weight(weight.Grams, Language.En)} cannot be; at most "
            + $"{Show.Weight(weight.MostGrams, Language.En)}."),
        LotRefusal.GradeUnknown grade => new(
            $"Không có loại búp “{grade.Grade}”.", $"There is no plucking grade “{grade.Grade}”."),
        LotRefusal.LineUnknown line =>
            new($"Không có dòng “{line.Line}”.", $"There is no line “{line.Line}”."),
        LotRefusal.PickedAfterReceipt day => new(
            $"Hái ngày {Show.Date(day.PickedOn)} thì không thể cân ngày {Show.Date(day.ReceivedOn)}.",
            $"Leaf picked on {Show.Date(day.PickedOn, Language.En)} cannot be weighed in on "
            + $"{Show.Date(day.ReceivedOn, Language.En)}."),
        LotRefusal.Ahead ahead => Future(ahead.At),
        _ => Hold(refusal) ?? Claim(refusal),
    };

    private static Phrase? Claim(LotRefusal refusal) => refusal switch
    {
        LotRefusal.UnderWaitingTime wait => new(
            $"Nương {wait.Plot} phun {wait.TradeName} ngày {Show.Date(wait.SprayedOn)}, cách ly "
            + $"{wait.PhiDays} ngày, "
            + $"hái ngày {Show.Date(wait.PickedOn)} là chưa đủ."
            + (wait.FirstPickingOn is { } first ? $" Hái VietGAP được từ {Show.Date(first)}." : ""),
            $"Plot {wait.Plot} was sprayed with {wait.TradeName} on "
            + $"{Show.Date(wait.SprayedOn, Language.En)}; "
            + $"{wait.PhiDays} days must pass, so leaf picked on {Show.Date(wait.PickedOn, Language.En)} "
            + $"cannot be VietGAP."
            + (wait.FirstPickingOn is { } day ? $" It can from {Show.Date(day, Language.En)}." : "")),
        LotRefusal.WaitingTimeUnknown wait => new(
            $"Nương {wait.Plot} phun {wait.TradeName} ngày {Show.Date(wait.SprayedOn)} mà chưa rõ thời "
            + $"gian cách ly, "
            + "nên búp chưa vào VietGAP được.",
            $"Plot {wait.Plot} was sprayed with {wait.TradeName} on "
            + $"{Show.Date(wait.SprayedOn, Language.En)} and the "
            + "waiting time is not known, so the leaf cannot be VietGAP."),
        LotRefusal.NotPublishable lot => new(
            $"Lô {lot.Lot} chưa đóng gói được: còn {lot.Unexplained} mẻ chưa ghi lý do hao hụt.",
            $"Lot {lot.Lot} cannot be packed yet: {lot.Unexplained} runs behind it need a reason for "
            + $"their yield."),
        _ => null,
    };

    private static Phrase? Batch(BatchRefusal refusal) => refusal switch
    {
        BatchRefusal.NotFound no => new($"Không có mẻ {no.Batch}.", $"There is no run {no.Batch}."),
        BatchRefusal.TeaTypeUnknown tea => new(
            $"Không có loại chè “{tea.TeaType}”.", $"There is no tea type “{tea.TeaType}”."),
        BatchRefusal.PartsInvalid parts => new(
            $"Mẻ có {parts.Inputs} lô vào, {parts.Outputs} loại ra; cần 1 đến {parts.MostInputs} lô vào "
            + $"và 1 đến "
            + $"{parts.MostOutputs} loại ra.",
            $"The run has {parts.Inputs} lots in and {parts.Outputs} grades out; it needs 1 to "
            + $"{parts.MostInputs} in "
            + $"and 1 to {parts.MostOutputs} out."),
        BatchRefusal.InputTwice twice => new(
            $"Lô {twice.Lot} ghi hai lần.", $"Lot {twice.Lot} goes in twice."),
        BatchRefusal.GradeTwice twice => new(
            $"Loại {twice.Grade} ghi hai lần.", $"Grade {twice.Grade} comes out twice."),
        BatchRefusal.GradeInvalid grade => new(
            $"Loại “{grade.Grade}” viết không đúng: chữ thường không dấu và gạch ngang.",
            $"“{grade.Grade}” is no grade: small letters and dashes."),
        BatchRefusal.WeightInvalid weight => new(
            $"Khối lượng {Show.Weight(weight.Grams)} không đúng, nhiều nhất {Show.Weight(weight.MostGrams)}.",
            $"A weight of {Show.Weight(weight.Grams, Language.En)} cannot be; at most "
            + $"{Show.Weight(weight.MostGrams, Language.En)}."),
        BatchRefusal.ReasonInvalid reason => new(
            $"Lý do có {reason.Characters} ký tự; cần {reason.Fewest} đến {reason.Most}.",
            $"The reason has {reason.Characters} characters; it needs {reason.Fewest} to {reason.Most}."),
        _ => Run(refusal),
    };

    private static Phrase? Run(BatchRefusal refusal) => refusal switch
    {
        BatchRefusal.EndsBeforeStart run => new(
            $"Mẻ xong lúc {Show.Time(run.FinishedAt)}, trước khi bắt đầu lúc {Show.Time(run.StartedAt)}.",
            $"The run would end at {Show.Time(run.FinishedAt, Language.En)}, before it began at "
            + $"{Show.Time(run.StartedAt, Language.En)}."),
        BatchRefusal.Ahead ahead => Future(ahead.At),
        BatchRefusal.BeforeInput early => new(
            $"Lô {early.Lot} có từ {Show.Date(early.LotOn)}, sau mẻ xong ngày {Show.Date(early.FinishedOn)}.",
            $"Lot {early.Lot} is of {Show.Date(early.LotOn, Language.En)}, after the run of "
            + $"{Show.Date(early.FinishedOn, Language.En)}."),
        BatchRefusal.TeaTypeDiffers tea => new(
            $"Lô {tea.Lot} là chè {tea.LotTeaType}, không làm thành chè {tea.TeaType} được.",
            $"Lot {tea.Lot} is {tea.LotTeaType} tea and cannot become {tea.TeaType} tea."),
        BatchRefusal.MoreOutThanIn more => new(
            $"Ra {Show.Weight(more.Outputs)} nhiều hơn vào {Show.Weight(more.Inputs)}.",
            $"More comes out, {Show.Weight(more.Outputs, Language.En)}, than went in, "
            + $"{Show.Weight(more.Inputs, Language.En)}."),
        BatchRefusal.YieldTooHigh high => new(
            $"{Show.Weight(high.Tea)} chè từ {Show.Weight(high.Fresh)} búp tươi là "
            + $"{Tenths(high.YieldPercent, Language.Vi)}, "
            + $"quá mức {high.CeilingPercent} %.",
            $"{Show.Weight(high.Tea, Language.En)} of tea from {Show.Weight(high.Fresh, Language.En)} of "
            + $"leaf is "
            + $"{Tenths(high.YieldPercent, Language.En)}, above the ceiling of {high.CeilingPercent}%."),
        BatchRefusal.NothingToExplain fine => new(
            $"Mẻ {fine.Batch} đạt {Tenths(fine.YieldPercent, Language.Vi)}, nằm trong mức bình thường.",
            $"Run {fine.Batch} gave {Tenths(fine.YieldPercent, Language.En)}, which is normal."),
        _ => Rework(refusal),
    };

    private static Phrase? Pack(PackRefusal refusal) => refusal switch
    {
        PackRefusal.UnitsInvalid units => new(
            $"Số gói {units.Units} không đúng: 1 đến {units.Most}.",
            $"{units.Units} packs cannot be: 1 to {units.Most}."),
        PackRefusal.NetWeightInvalid net => new(
            $"Mỗi gói {Show.Weight(net.NetGrams)} không đúng, nhiều nhất {Show.Weight(net.MostGrams)}.",
            $"A pack of {Show.Weight(net.NetGrams, Language.En)} cannot be; at most "
            + $"{Show.Weight(net.MostGrams, Language.En)}."),
        PackRefusal.ProductInvalid product => new(
            $"Mặt hàng {product.Sku} chưa có mã in được lên tem.",
            $"{product.Sku} has neither a GTIN nor an address name that could be printed."),
        PackRefusal.BestBeforeInvalid best => new(
            $"Hạn dùng {Show.Date(best.BestBefore)} phải sau ngày đóng gói {Show.Date(best.PackedOn)}.",
            $"Best before {Show.Date(best.BestBefore, Language.En)} must be after packing on "
            + $"{Show.Date(best.PackedOn, Language.En)}."),
        PackRefusal.BeforeTea early => new(
            $"Lô {early.Lot} làm ngày {Show.Date(early.MadeOn)}, sau ngày đóng gói "
            + $"{Show.Date(early.PackedOn)}.",
            $"Lot {early.Lot} was made on {Show.Date(early.MadeOn, Language.En)}, after packing on "
            + $"{Show.Date(early.PackedOn, Language.En)}."),
        PackRefusal.Ahead ahead => new(
            $"Ngày đóng gói {Show.Date(ahead.PackedOn)} chưa tới.",
            $"The day of packing, {Show.Date(ahead.PackedOn, Language.En)}, lies in the future."),
        PackRefusal.SerialsInvalid serials => new(
            $"{serials.Units} gói mà có {serials.Serials} số gói khác nhau.",
            $"{serials.Units} packs but {serials.Serials} different serials."),
        PackRefusal.SerialsGone gone => new(
            $"Lô {gone.Lot}: hỏi {gone.Asked} gói, chỉ {gone.Found} gói còn trong kho.",
            $"Lot {gone.Lot}: of {gone.Asked} packs named only {gone.Found} are still in stock."),
        _ => null,
    };

    private static Phrase Future(DateTimeOffset at) => new(
        $"{Show.Time(at)} chưa tới.", $"{Show.Time(at, Language.En)} lies in the future.");

    private static Phrase Kind(string kind) => kind switch
    {
        "leaf" => new("búp tươi", "fresh leaf"),
        "tea" => new("chè khô", "tea"),
        "packs" => new("gói thành phẩm", "packs"),
        _ => new(kind, kind),
    };

    private static string Tenths(decimal percent, Language language) =>
        Show.Percent((long)Math.Round(percent * 10, MidpointRounding.AwayFromZero), language);
}
