using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Schema;

/// <summary>
/// The engine's two questions answered with the viewer's relations. What is not decided is refused. How objects are looked
/// at one by one is said in one place, <see cref="Relations"/>; those whose rows were read through <c>VisibleTo</c> and that
/// hang below an object that was looked at have <see cref="Relation.Member"/> for readers.
/// </summary>
internal sealed class JournalGate(Viewer viewer) : IAccessGate
{
    private readonly Relation _possible = viewer.PossibleRelations;

    public bool MaySelect(FieldDefinition field) => field.Access is ReadersAttribute decided && (decided.Relations & _possible) != 0;

    public bool MayRead(FieldDefinition field, object? parent) =>
        field.Access is ReadersAttribute decided && (decided.Relations & Relations.Of(viewer, parent)) != 0;

    public bool DependsOnParent(FieldDefinition field) =>
        field.DeclaringType is not ObjectType { RuntimeType: { } type } || Relations.DependOnSubject(type);
}
