using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>An entry in a page (запись на странице).</summary>
[ObjectType]
[Readers(Relation.MarksOverseer)]
[Scopes(Scope.JournalRead)]
public sealed record JournalEntryEdge
{
    /// <summary>The entry's place in the list (курсор).</summary>
    public required string Cursor { get; init; }

    /// <summary>The entry (запись).</summary>
    public required JournalEntry Node { get; init; }
}
