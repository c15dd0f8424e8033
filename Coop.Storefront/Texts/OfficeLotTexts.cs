namespace Coop.Storefront.Texts;

/// <summary>What the office does with a lot.</summary>
public static class OfficeLotTexts
{
    public static readonly Phrase WhatNext = new("Làm gì tiếp với lô này?", "What next for this lot?");
    public static readonly Phrase Hold = new("Giữ lại", "Hold it");
    public static readonly Phrase HoldHint = new(
        "Chưa cho đóng gói, giao, gửi hay chế biến, tới khi thả ra.",
        "Nothing is packed, delivered, sent or made of it until it is released.");
    public static readonly Phrase Held = new("Đã giữ lại lô {0}.", "Lot {0} is held.");
    public static readonly Phrase HeldSince = new(
        "Lô đang giữ lại từ {0}.", "This lot has been held since {0}.");
    public static readonly Phrase HeldForRecall = new(
        "Lô đang giữ lại từ {0} vì thu hồi {1}.", "This lot has been held since {0} for recall {1}.");
    public static readonly Phrase Release = new("Thả ra", "Release it");
    public static readonly Phrase ReleaseHint = new(
        "Xem xong thấy ổn thì cho dùng lại.", "It was looked at, and can be used again.");
    public static readonly Phrase Released = new("Đã thả lô {0}.", "Lot {0} is released.");
    public static readonly Phrase StillHeld = new(
        "Đã bỏ một lý do; lô {0} vẫn giữ lại vì lý do khác.",
        "One hold is lifted; lot {0} is still held for another reason.");
}
