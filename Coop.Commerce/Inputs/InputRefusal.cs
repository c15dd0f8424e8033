using Coop.Traceability.Decisions;

namespace Coop.Commerce.Inputs;

/// <summary>What somebody typed is refused before any rule of the shop is asked.</summary>
public abstract record InputRefusal : Refusal, IMalformed
{
    private InputRefusal() { }

    /// <summary>At least one field cannot be so; every one is named.</summary>
    public sealed record Invalid(IReadOnlyList<FieldFault> Faults) : InputRefusal
    {
        public override string Code => "input.invalid";
    }
}
