using Coop.Storefront.Layout;
using Coop.Traceability.Lots;

namespace Coop.Storefront.Texts;

/// <summary>Lots taken apart, put together, graded anew.</summary>
public static partial class RefusalTexts
{
    private static Phrase? Rework(BatchRefusal refusal) => refusal switch
    {
        BatchRefusal.ReworkUnknown no => new(
            $"Không có việc “{no.Kind}” với lô.", $"There is no such work with lots as “{no.Kind}”."),
        BatchRefusal.ReworkParts parts => new(
            $"Có {parts.Inputs} lô vào, {parts.Outputs} lô ra. Tách và đổi loại là một lô vào; gộp là từ "
            + "hai lô vào thành một.",
            $"{parts.Inputs} lots in and {parts.Outputs} out. A split and a new grade take one lot; a merge "
            + "takes two or more and makes one."),
        BatchRefusal.KindsDiffer kinds => new(
            $"Lô {kinds.Lot} là {Kind(kinds.Kind).Vi}, không gộp với {Kind(kinds.FirstKind).Vi} được.",
            $"Lot {kinds.Lot} is {Kind(kinds.Kind).En} and cannot be put together with "
            + $"{Kind(kinds.FirstKind).En}."),
        BatchRefusal.GradeKept grade => new(
            $"Tách lô {grade.Lot} thì giữ loại {TeaWords.Of(grade.LotGrade, Language.Vi)}. Muốn loại "
            + $"{TeaWords.Of(grade.Grade, Language.Vi)} thì chọn đổi loại.",
            $"Splitting lot {grade.Lot} keeps its grade {TeaWords.Of(grade.LotGrade, Language.En)}; for "
            + $"{TeaWords.Of(grade.Grade, Language.En)} grade it anew."),
        BatchRefusal.GradeSame grade => new(
            $"Lô {grade.Lot} đã là loại {TeaWords.Of(grade.Grade, Language.Vi)} rồi.",
            $"Lot {grade.Lot} is of grade {TeaWords.Of(grade.Grade, Language.En)} already."),
        BatchRefusal.StepUnknown step => new(
            $"Không có công đoạn “{step.Step}”.", $"There is no step “{step.Step}”."),
        BatchRefusal.StepOutside step => new(
            $"Mẻ {step.Batch} làm từ {Show.Date(step.StartedOn)} đến {Show.Date(step.FinishedOn)}, công đoạn "
            + $"ngày {Show.Date(step.On)} không thuộc mẻ này.",
            $"Run {step.Batch} went from {Show.Date(step.StartedOn, Language.En)} to "
            + $"{Show.Date(step.FinishedOn, Language.En)}; a step on {Show.Date(step.On, Language.En)} is "
            + "not of it."),
        BatchRefusal.TemperatureInvalid heat => new(
            $"Nhiệt độ {heat.Tenths / 10} °C không đúng: {heat.Least / 10} đến {heat.Most / 10} °C.",
            $"{heat.Tenths / 10} °C cannot be: {heat.Least / 10} to {heat.Most / 10} °C."),
        BatchRefusal.MachineInvalid machine => new(
            $"Mã máy “{machine.Machine}” chưa đúng: 2 đến 20 chữ, số, gạch ngang.",
            $"“{machine.Machine}” is no machine code: 2 to 20 letters, digits and dashes."),
        _ => null,
    };
}
