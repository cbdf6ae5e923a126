using EJournal.Domain.Access;

namespace EJournal.GraphQL.Control;

internal static class ControlReaders
{
    /// <summary>
    /// Who controls how the journal is filled: leadership, the auditor, and the administrators, whom 002 answers for it
    /// (Приказ п.4). How many lessons are recorded is no mark and no absence, so A-44 does not stand in the way.
    /// </summary>
    public const Relation Filling = Relation.Leadership | Relation.Auditor | Relation.Administrator;

    /// <summary>What an application needs to read figures of the journal.</summary>
    public const Scope Scopes = Scope.ReportsRead | Scope.JournalRead;
}
