namespace Coop.Storefront.Texts;

/// <summary>What the book says of a lot's plots, as its page tells it.</summary>
public static class BookStageTexts
{
    public static readonly Phrase Fertilised = new(
        "Bón phân ở nương {0}: {1}", "Plot {0} fertilised: {1}");
    public static readonly Phrase Tended = new("Chăm sóc nương {0}: {1}", "Plot {0} cared for: {1}");
    public static readonly Phrase Tested = new("Kiểm nghiệm đạt: {0}", "Laboratory test passed: {0}");
    public static readonly Phrase Failed = new("Kiểm nghiệm không đạt: {0}", "Laboratory test failed: {0}");
    public static readonly Phrase Trained = new("Tập huấn: {0}", "Growers trained: {0}");

    /// <summary>What a work in the garden is called.</summary>
    public static Phrase Work(string work) => work switch
    {
        "prune" => new("đốn, tỉa", "pruning"),
        "weed" => new("làm cỏ", "weeding"),
        "irrigate" => new("tưới nước", "watering"),
        _ => new("việc khác", "other work"),
    };
}
