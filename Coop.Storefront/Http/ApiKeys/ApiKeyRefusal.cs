using Coop.Traceability.Decisions;

namespace Coop.Storefront.Http.ApiKeys;

/// <summary>Why a key is not made or withdrawn.</summary>
public abstract record ApiKeyRefusal : Refusal
{
    private ApiKeyRefusal() { }

    /// <summary>It has no label, or one that is too long.</summary>
    public sealed record NoLabel(int MostCharacters) : ApiKeyRefusal, IMalformed
    {
        public override string Code => "api-key.no-label";
    }

    /// <summary>No scope was named, or one that does not exist.</summary>
    public sealed record UnknownScope(string Known) : ApiKeyRefusal, IMalformed
    {
        public override string Code => "api-key.unknown-scope";
    }

    /// <summary>There is no such key.</summary>
    public sealed record Unknown(string Name) : ApiKeyRefusal, IUnknown
    {
        public override string Code => "api-key.unknown";
    }
}
