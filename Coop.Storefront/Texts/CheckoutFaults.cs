namespace Coop.Storefront.Texts;

/// <summary>What to mend on the order form.</summary>
public static class CheckoutFaults
{
    /// <summary>No name, or a strange one.</summary>
    public static readonly Phrase Name = new(
        "Viết họ và tên người nhận, từ 2 đến 60 chữ cái", "Write the receiver's full name, 2 to 60 letters");

    /// <summary>No phone, or a strange one.</summary>
    public static readonly Phrase Phone = new(
        "Viết số điện thoại, ví dụ 0961 234 567", "Write a phone number, for example 0961 234 567");

    /// <summary>No commune chosen.</summary>
    public static readonly Phrase Ward = new(
        "Chọn xã, phường để giao hàng", "Choose the commune or ward to deliver to");

    /// <summary>No street.</summary>
    public static readonly Phrase Street = new(
        "Viết số nhà, thôn hoặc đường", "Write the house, hamlet or street");

    /// <summary>Street too long.</summary>
    public static readonly Phrase StreetLong = new(
        "Địa chỉ dài quá 160 chữ, xin viết gọn lại", "The address is longer than 160 characters: shorten it");

    /// <summary>Note too long.</summary>
    public static readonly Phrase NoteLong = new(
        "Lời nhắn dài quá 300 chữ, xin viết gọn lại", "The note is longer than 300 characters: shorten it");

    /// <summary>No way to pay chosen.</summary>
    public static readonly Phrase Payment = new("Chọn một cách trả tiền", "Choose a way to pay");

    /// <summary>The order was not taken, for a reason that passes.</summary>
    public static readonly Phrase Again = new(
        "Chưa đặt được, xin bấm đặt hàng lần nữa", "The order was not taken: please press order again");
}
