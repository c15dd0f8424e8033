using Coop.Storefront.Http;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Office.Entry;

/// <summary>Makes fields that show again what was typed and what was wrong with it.</summary>
public sealed class Fields(Desk desk, FormInput input)
{
    private readonly List<OfficeField> fields = [];

    /// <summary>The fields so far.</summary>
    public IReadOnlyList<OfficeField> All => fields;

    /// <summary>Adds a field.</summary>
    public Fields Add(
        string name, Phrase label, FieldKind kind = FieldKind.Text, Phrase? hint = null,
        IReadOnlyList<Choice>? choices = null, bool optional = false)
    {
        fields.Add(new OfficeField(
            name, desk.Say(label), kind, input.Typed(name), hint is null ? null : desk.Say(hint),
            input.FaultOf(name),
            kind == FieldKind.Select ? [new Choice("", desk.Say(OfficeTexts.Choose)), .. choices ?? []]
                : choices,
            optional));
        return this;
    }

    /// <summary>Adds a field whose label is known only now.</summary>
    public Fields AddSaid(string name, string label, FieldKind kind, string? hint = null)
    {
        fields.Add(new OfficeField(name, label, kind, input.Typed(name), hint, input.FaultOf(name)));
        return this;
    }

    /// <summary>Adds a field that is made already.</summary>
    public Fields AddDone(OfficeField field)
    {
        fields.Add(field);
        return this;
    }

    /// <summary>Adds a heading between fields.</summary>
    public Fields Section(Phrase label, Phrase? hint = null)
    {
        fields.Add(new OfficeField(
            "", desk.Say(label), FieldKind.Section, Hint: hint is null ? null : desk.Say(hint)));
        return this;
    }

    /// <summary>Adds fields behind a line to open them.</summary>
    public Fields Fold(string label, IReadOnlyList<OfficeField> inside) =>
        AddDone(new OfficeField("", label, FieldKind.Folded, Inside: inside));

    /// <summary>Adds what stands in other fields, unseen.</summary>
    public Fields HideAll(IReadOnlyList<OfficeField> others) =>
        others.Aggregate(this, (all, field) => all.Hide(field.Name, field.Value));

    /// <summary>Adds the version the form is made on.</summary>
    public Fields Version(long version) => Hide(FormVersion.Field, Numerals.Of(version));

    /// <summary>Adds a value that travels unseen.</summary>
    public Fields Hide(string name, string value)
    {
        fields.Add(new OfficeField(name, "", FieldKind.Hidden, value));
        return this;
    }
}
