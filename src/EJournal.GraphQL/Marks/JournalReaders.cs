using EJournal.Domain.Access;

namespace EJournal.GraphQL.Marks;

internal static class JournalReaders
{
    /// <summary>Who sees the journal of a group with all its pupils: no family, and no administrator .</summary>
    public const Relation Whole = Relation.OwnGroup | Relation.OwnClass | Relation.MarksOverseer;
}
