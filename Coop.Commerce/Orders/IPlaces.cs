namespace Coop.Commerce.Orders;

/// <summary>The list of communes goods can be sent to. The host supplies it.</summary>
public interface IPlaces
{
    /// <summary>The commune with this five-digit code; null when the list has none.</summary>
    Place? Find(string wardCode);
}

/// <summary>One commune of the list in force since 1 July 2025.</summary>
/// <param name="WardCode">Five digits, kept as text: leading zeros count.</param>
/// <param name="ProvinceCode">Two digits.</param>
public sealed record Place(string WardCode, string WardName, string ProvinceCode, string ProvinceName)
{
    /// <summary>As it is written on a parcel.</summary>
    public string Display => $"{WardName}, {ProvinceName}";
}
