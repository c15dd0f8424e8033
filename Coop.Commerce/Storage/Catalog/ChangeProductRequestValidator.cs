using FluentValidation;

namespace Coop.Commerce.Storage.Catalog;

/// <summary>The form of a change of what is said about a product.</summary>
public sealed class ChangeProductRequestValidator : AbstractValidator<ChangeProductRequest>
{
    /// <summary>One is enough: it keeps nothing between calls.</summary>
    internal static readonly ChangeProductRequestValidator Only = new();

    public ChangeProductRequestValidator()
    {
        this.Words(r => r.Slug, r => r.Name, r => r.Story, r => r.Brewing);
        this.Ocop(r => r.OcopStars, r => r.OcopDecision);
    }
}
