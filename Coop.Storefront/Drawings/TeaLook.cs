namespace Coop.Storefront.Drawings;

/// <summary>Which pack is drawn for a product until it has a photo.</summary>
public enum TeaLook
{
    /// <summary>Chè móc câu: a dark green stand-up pouch with a curled leaf.</summary>
    MocCau,

    /// <summary>Chè nõn tôm: a slim light green pouch with one bud.</summary>
    NonTom,

    /// <summary>Chè đinh: a deep green tin with gold bands.</summary>
    Dinh,

    /// <summary>Hồng trà: a red-brown kraft bag with a steaming cup.</summary>
    HongTra,

    /// <summary>Bạch trà: a pale silver tube with a downy bud.</summary>
    BachTra,

    /// <summary>A Tết gift box with a ribbon and a peach blossom.</summary>
    GiftBox,
}
