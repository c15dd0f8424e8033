namespace Coop.Traceability.Members;

/// <summary>What a member can consent to.</summary>
public static class Purposes
{
    /// <summary>Public pages may name the household.</summary>
    public const string BeNamed = "be-named";

    /// <summary>Public pages may show a face.</summary>
    public const string BePictured = "be-pictured";

    /// <summary>All purposes there are.</summary>
    public static readonly IReadOnlyList<string> All = [BeNamed, BePictured];
}
