namespace Coop.Storefront.Labels;

/// <summary>What is printed on every sticker of one packing run.</summary>
/// <param name="Product">Name of the goods in Vietnamese.</param>
/// <param name="NetGrams">Net content in grams.</param>
/// <param name="Lot">The code of the lot of packs.</param>
/// <param name="MadeOn">NSX.</param>
/// <param name="BestBefore">HSD.</param>
/// <param name="Maker">The co-op, as registered.</param>
/// <param name="MakerAddress">Its address.</param>
public sealed record LabelRun(
    string Product, long NetGrams, string Lot, DateOnly MadeOn, DateOnly BestBefore, string Maker,
    string MakerAddress);

/// <summary>What differs from sticker to sticker.</summary>
/// <param name="Serial">The number of the pack.</param>
/// <param name="Address">What the QR says: the pack's page on the co-op's own domain.</param>
public sealed record PackLabel(string Serial, string Address);
