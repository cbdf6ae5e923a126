using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>A page of the entries into the journal (страница записей в журнале), the latest first.</summary>
[ObjectType]
[Readers(Relation.MarksOverseer)]
[Scopes(Scope.JournalRead)]
public sealed record JournalEntryConnection
{
    public const int MaxFirst = 200;

    /// <summary>The entries with their cursors (записи с курсорами).</summary>
    [ListSize(MaxFirst)]
    public required IReadOnlyList<JournalEntryEdge> Edges { get; init; }

    /// <summary>The entries alone (записи).</summary>
    [ListSize(MaxFirst)]
    public IReadOnlyList<JournalEntry> Nodes => [.. Edges.Select(e => e.Node)];

    /// <summary>Where the page stands (сведения о странице).</summary>
    public required PageInfo PageInfo { get; init; }
}
