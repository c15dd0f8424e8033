namespace Coop.Traceability.Book;

/// <summary>Words of the book's facts, as stored and sent.</summary>
public static class BookWords
{
    public const string PesticidePacks = "pesticide-packs";
    public const string Tank = "tank";
    public const string Collected = "collected";
    public const string Irrigate = "irrigate";

    /// <summary>Smallest units; amounts are whole numbers of them.</summary>
    public static readonly IReadOnlyList<string> Units = ["g", "ml", "piece"];

    /// <summary>What a risk assessment looks at.</summary>
    public static readonly IReadOnlyList<string> RiskSubjects = ["soil", "water", "plot"];

    /// <summary>How fertiliser is brought out.</summary>
    public static readonly IReadOnlyList<string> FertilisingMethods = ["root", "broadcast", "leaf", "water"];

    /// <summary>How compost is made.</summary>
    public static readonly IReadOnlyList<string> CompostMethods = ["hot", "cold", "microbial"];

    /// <summary>Work in the garden.</summary>
    public static readonly IReadOnlyList<string> Works = ["prune", "weed", Irrigate, "other"];

    /// <summary>Kinds of waste.</summary>
    public static readonly IReadOnlyList<string> Wastes =
        [PesticidePacks, "fertiliser-bags", "plants", "rubbish"];

    /// <summary>What is done with waste.</summary>
    public static readonly IReadOnlyList<string> Treatments =
        [Tank, Collected, "composted", "reused", "buried"];

    /// <summary>What a check of a machine came to.</summary>
    public static readonly IReadOnlyList<string> CheckResults = ["good", "repaired", "failed"];

    /// <summary>What a laboratory looks at.</summary>
    public static readonly IReadOnlyList<string> LabSubjects = ["lot", "plot", "soil", "water"];
}
