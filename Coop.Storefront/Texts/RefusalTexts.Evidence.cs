using Coop.Storefront.Http;
using Coop.Traceability.Evidence;

namespace Coop.Storefront.Texts;

/// <summary>What is refused about evidence files.</summary>
public static partial class RefusalTexts
{
    private static Phrase? Evidence(EvidenceRefusal refusal) => refusal switch
    {
        EvidenceRefusal.NotFound no => new($"Không có tệp {no.File}.", $"There is no file {no.File}."),
        EvidenceRefusal.Empty => new(
            "Tệp không có gì bên trong. Chọn lại tệp.", "The file is empty. Choose it again."),
        EvidenceRefusal.TooLarge large => new(
            $"Tệp nặng {Megabytes(large.Size)} MB, chỉ nhận đến {Megabytes(large.Most)} MB. "
            + "Chụp lại ở cỡ nhỏ hơn.",
            $"The file has {Megabytes(large.Size)} MB; at most {Megabytes(large.Most)} MB are taken. "
            + "Take a smaller picture."),
        EvidenceRefusal.KindUnknown => new(
            "Chỉ nhận ảnh (JPG, PNG, WebP) hoặc tệp PDF.",
            "Only pictures (JPG, PNG, WebP) and PDF files are taken."),
        EvidenceRefusal.TooMany many => new(
            $"Có {Numerals.Of(many.Files)} tệp, một lần ghi chỉ nhận {Numerals.Of(many.Most)} tệp.",
            $"{Numerals.Of(many.Files)} files; one record takes {Numerals.Of(many.Most)}."),
        _ => null,
    };

    private static string Megabytes(long bytes) => Numerals.Of((int)((bytes + 1048575) / 1048576));
}
