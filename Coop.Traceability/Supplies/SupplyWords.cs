namespace Coop.Traceability.Supplies;

/// <summary>The words for kinds and units of inputs, as stored and sent.</summary>
public static class SupplyWords
{
    public const string Pesticide = "pesticide";
    public const string Fertiliser = "fertiliser";
    public const string Other = "other";

    /// <summary>Millilitres.</summary>
    public const string Ml = "ml";

    /// <summary>Grams.</summary>
    public const string Gram = "g";

    public const string Piece = "piece";

    /// <summary>What can be bought.</summary>
    public static readonly IReadOnlyList<string> Kinds = [Pesticide, Fertiliser, Other];

    /// <summary>The smallest units; quantities are whole numbers of them.</summary>
    public static readonly IReadOnlyList<string> Units = [Ml, Gram, Piece];
}
