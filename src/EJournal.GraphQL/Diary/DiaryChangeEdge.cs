using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Diary;

/// <summary>A change in a page (изменение на странице).</summary>
[ObjectType]
[Readers(Relation.Member)]
[Scopes(Scope.Diary)]
public sealed record DiaryChangeEdge
{
    /// <summary>The change's place in the list (курсор).</summary>
    public string Cursor => Node.Cursor;

    /// <summary>The change (изменение).</summary>
    public required DiaryChange Node { get; init; }
}
