using Coop.Traceability.Decisions;

namespace Coop.Traceability.Members;

/// <summary>Why something about a member household was refused.</summary>
public abstract record MemberRefusal : Refusal
{
    private MemberRefusal() { }

    /// <summary>No household of the co-op has this code.</summary>
    public sealed record NotFound(string Member) : MemberRefusal, IUnknown
    {
        public override string Code => "member.not-found";
    }

    /// <summary>Another household has the code.</summary>
    public sealed record CodeTaken(string Member) : MemberRefusal, IConflicting
    {
        public override string Code => "member.code-taken";
    }

    /// <summary>The code is not of the form of codes: 2 to 20 of A–Z, 0–9 and dash.</summary>
    public sealed record CodeInvalid(string Member) : MemberRefusal, IMalformed
    {
        public override string Code => "member.code-invalid";
    }

    /// <summary>The name is too short or too long, or has no letter.</summary>
    public sealed record NameInvalid(int Shortest, int Longest) : MemberRefusal, IMalformed
    {
        public override string Code => "member.name-invalid";
    }

    /// <summary>The hamlet is missing or too long.</summary>
    public sealed record HamletInvalid(int Longest) : MemberRefusal, IMalformed
    {
        public override string Code => "member.hamlet-invalid";
    }

    /// <summary>Not the shape of a Vietnamese mobile number.</summary>
    public sealed record PhoneInvalid : MemberRefusal, IMalformed
    {
        public override string Code => "member.phone-invalid";
    }

    /// <summary>There is no such purpose.</summary>
    public sealed record PurposeUnknown(string Purpose) : MemberRefusal, IMalformed
    {
        public override string Code => "member.purpose-unknown";
    }

    /// <summary>
    /// The version of the text that was read must be named, in at most <paramref name="Longest"/>
    /// characters.
    /// </summary>
    public sealed record TextVersionInvalid(int Longest) : MemberRefusal, IMalformed
    {
        public override string Code => "member.text-version-invalid";
    }
}
