using Coop.Traceability.Decisions;
using Coop.Traceability.Evidence;
using Coop.Traceability.Storage.Evidence;
using Coop.Traceability.Tests.Storage;

namespace Coop.Traceability.Tests.Evidence;

public sealed class EvidenceTests(TraceStore store) : IClassFixture<TraceStore>
{
    private static readonly byte[] Picture = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3];

    [Fact]
    public async Task The_same_bytes_twice_are_one_file_and_another_co_op_does_not_see_it()
    {
        var season = new Season(store);
        var first = await season.Done(s => s.KeepFileAsync(new EvidenceUpload(Picture)));
        var again = await season.Done(s => s.KeepFileAsync(new EvidenceUpload(Picture)));
        again.ShouldBe(first);
        first.MediaType.ShouldBe("image/jpeg");

        await using var read = store.Ledger.Read(season.Coop);
        (await read.FileAsync(first.Sha256))!.Value.Bytes.ShouldBe(Picture);
        var other = new string('a', 64);
        (await read.MissingFilesAsync([first.Sha256, other])).ShouldBe([other]);
        await using var stranger = store.Ledger.Read(store.NewCoop());
        (await stranger.FileAsync(first.Sha256)).ShouldBeNull();
    }

    [Theory]
    [InlineData("<html>", "file.kind-unknown")]
    [InlineData("", "file.empty")]
    [InlineData("RIFFxxxxWAVEfmt ", "file.kind-unknown")]
    public void What_is_no_picture_and_no_pdf_is_refused_whatever_its_name(string content, string code) =>
        KeepFile.Decide(new EvidenceUpload(System.Text.Encoding.ASCII.GetBytes(content)))
            .ShouldBeOfType<Outcome<EvidenceFile>.Refused>().Reason.Code.ShouldBe(code);

    [Fact]
    public void Ten_megabytes_are_taken_and_a_byte_more_is_not()
    {
        byte[] Large(int size) => [.. Picture, .. new byte[size - Picture.Length]];
        KeepFile.Decide(new EvidenceUpload(Large(KeepFile.MostBytes)))
            .ShouldBeOfType<Outcome<EvidenceFile>.Done>();
        KeepFile.Decide(new EvidenceUpload(Large(KeepFile.MostBytes + 1)))
            .ShouldBeOfType<Outcome<EvidenceFile>.Refused>().Reason
            .ShouldBe(new EvidenceRefusal.TooLarge(KeepFile.MostBytes + 1, KeepFile.MostBytes));
    }
}
