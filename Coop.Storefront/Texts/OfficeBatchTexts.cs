namespace Coop.Storefront.Texts;

/// <summary>One batch and its steps.</summary>
public static class OfficeBatchTexts
{
    public static readonly Phrase Title = new("Mẻ {0}", "Batch {0}");
    public static readonly Phrase In = new("Cho vào", "In");
    public static readonly Phrase Out = new("Làm ra", "Out");
    public static readonly Phrase Loss = new("Hao", "Loss");
    public static readonly Phrase Steps = new("Các công đoạn", "Steps");
    public static readonly Phrase NoSteps = new("Chưa ghi công đoạn nào.", "No steps are entered yet.");
    public static readonly Phrase Step = new("Công đoạn gì?", "Which step?");
    public static readonly Phrase AddStep = new("Ghi công đoạn", "Enter a step");
    public static readonly Phrase On = new("Ngày", "Day");
    public static readonly Phrase Ended = new("Xong lúc", "Ended at");
    public static readonly Phrase Heat = new("Nhiệt độ (°C)", "Temperature (°C)");
    public static readonly Phrase HeatHint = new("Không đo thì để trống.", "Leave empty if not measured.");
    public static readonly Phrase NotHeat = new("Ghi số độ. Ví dụ: 280", "Give degrees. Example: 280");
    public static readonly Phrase Machine = new("Mã máy", "Machine code");
    public static readonly Phrase Saved = new("Đã ghi: {0}.", "Entered: {0}.");

    private static readonly Dictionary<string, Phrase> Words = new()
    {
        ["spreading"] = new("Rải héo", "Spreading"),
        ["fixing"] = new("Diệt men", "Fixing"),
        ["rolling"] = new("Vò", "Rolling"),
        ["drying"] = new("Sấy, sao khô", "Drying"),
        ["sorting"] = new("Sàng, phân loại", "Sorting"),
    };

    /// <summary>What a step is called.</summary>
    public static string Word(string step, Language language) =>
        Words.TryGetValue(step, out var phrase) ? phrase.In(language) : step;
}
