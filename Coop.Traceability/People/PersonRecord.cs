using Coop.Traceability.Identifiers;

namespace Coop.Traceability.People;

/// <summary>What the vault holds of one person, opened.</summary>
/// <param name="Id">Key that events carry.</param>
/// <param name="Kind">The role it was given in.</param>
/// <param name="Fields">Values by name; see <see cref="PersonFields"/>.</param>
public sealed record PersonRecord(PersonId Id, string Kind, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>The full name; null when none was given.</summary>
    public string? Name => this[PersonFields.Name];

    /// <summary>The phone; null when none was given.</summary>
    public PhoneNumber? Phone => PhoneNumber.TryParse(this[PersonFields.Phone], out var phone) ? phone : null;

    /// <summary>A field, or null.</summary>
    public string? this[string field] => Fields.GetValueOrDefault(field);
}

/// <summary>Names of fields that several nouns share.</summary>
public static class PersonFields
{
    public const string Name = "name";
    public const string Phone = "phone";
    public const string PublicName = "publicName";
}
