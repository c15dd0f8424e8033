using System.Text.Json.Serialization;
using Coop.Storefront.Http.Shapes;
using Coop.Traceability.Decisions;

namespace Coop.Storefront.Http;

/// <summary>Why a request is turned away before any rule of the co-op is asked.</summary>
public abstract record WebRefusal : Refusal
{
    private WebRefusal() { }

    /// <summary>The body is not as the contract says.</summary>
    public sealed record Misshapen([property: JsonIgnore] IReadOnlyList<ShapeFault> Faults) : WebRefusal
    {
        public override string Code => "request.misshapen";
    }

    /// <summary>The body is not announced as JSON.</summary>
    public sealed record NotJson : WebRefusal
    {
        public override string Code => "request.not-json";
    }

    /// <summary>The body is too large.</summary>
    public sealed record TooLarge(long MostBytes) : WebRefusal
    {
        public override string Code => "request.too-large";
    }

    /// <summary>The request could not be read at all.</summary>
    public sealed record Unreadable : WebRefusal
    {
        public override string Code => "request.unreadable";
    }

    /// <summary>
    /// A write came without an Idempotency-Key, or with one that is not 1 to 255 printable characters.
    /// </summary>
    public sealed record KeyMissing : WebRefusal
    {
        public override string Code => "idempotency.key-missing";
    }

    /// <summary>The Idempotency-Key was used before for something else.</summary>
    public sealed record KeyReused : WebRefusal
    {
        public override string Code => "idempotency.key-reused";
    }

    /// <summary>Nobody is named by the request.</summary>
    public sealed record NoCredentials : WebRefusal
    {
        public override string Code => "access.no-key";
    }

    /// <summary>The API key is not one of this co-op, or was withdrawn.</summary>
    public sealed record BadCredentials : WebRefusal
    {
        public override string Code => "access.unknown-key";
    }

    /// <summary>The API key may not do this.</summary>
    public sealed record NotAllowed(string Scope) : WebRefusal
    {
        public override string Code => "access.not-allowed";
    }

    /// <summary>A webhook's signature does not fit.</summary>
    public sealed record BadSignature : WebRefusal
    {
        public override string Code => "webhook.bad-signature";
    }

    /// <summary>There is nothing at this address.</summary>
    public sealed record NotFound : WebRefusal
    {
        public override string Code => "page.not-found";
    }

    /// <summary>The address exists but does not take this method.</summary>
    public sealed record WrongMethod : WebRefusal
    {
        public override string Code => "page.wrong-method";
    }

    /// <summary>A form came from another site.</summary>
    public sealed record ForeignForm : WebRefusal
    {
        public override string Code => "page.foreign-form";
    }

    /// <summary>Too many requests from one address.</summary>
    public sealed record TooMany(int RetryAfterSeconds) : WebRefusal
    {
        public override string Code => "request.too-many";
    }

    /// <summary>Others are writing the same things; nothing was lost.</summary>
    public sealed record Busy(int RetryAfterSeconds) : WebRefusal
    {
        public override string Code => "store.busy";
    }

    /// <summary>Something broke on our side.</summary>
    public sealed record Broken : WebRefusal
    {
        public override string Code => "server.broken";
    }

    /// <summary>A Digital Link address breaks GS1's syntax.</summary>
    public sealed record FaultyLink(string Fault) : WebRefusal
    {
        public override string Code => "link.faulty";
    }

    /// <summary>The kind of link asked for does not exist here.</summary>
    public sealed record NoSuchLink(string LinkType) : WebRefusal
    {
        public override string Code => "link.no-such-type";
    }
}
