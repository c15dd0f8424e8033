namespace Coop.Commerce.Catalog;

/// <summary>Recognition in the One Commune One Product programme; not shown after it has expired.</summary>
/// <param name="Stars">3, 4 or 5.</param>
/// <param name="Decision">Number of the decision that grants it.</param>
/// <param name="ExpiresOn">Last day it may be shown; recognition lasts 36 months.</param>
public sealed record OcopMark(int Stars, string Decision, DateOnly ExpiresOn)
{
    /// <summary>Whether it may be shown on <paramref name="day"/>.</summary>
    public bool HoldsOn(DateOnly day) => day <= ExpiresOn;
}
