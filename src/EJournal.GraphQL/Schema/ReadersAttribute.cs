using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Schema;

/// <summary>
/// Who may read a type's fields, or one field: whoever has one of the relations to the object (ADR 0003). On a class it is
/// the decision for all its fields, on a field it replaces that of the class.
/// </summary>
public sealed class ReadersAttribute(Relation relations) : AccessAttribute
{
    public Relation Relations { get; } = relations;

    /// <summary>Why the public may read; given wherever <see cref="Relation.Anonymous"/> is among the readers.</summary>
    public string? Because { get; init; }

    public override string Describe() => Because is null ? Relations.ToString() : $"{Relations}: {Because}";
}
