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

    /// <summary>Checks of the journal: who made them, leadership and the auditor.</summary>
    public const Relation Checks = Relation.OwnCard | Relation.Leadership | Relation.Auditor;

    /// <summary>A remark: the teacher it was made to, leadership and the auditor.</summary>
    public const Relation Remarks = Relation.OwnCard | Relation.Leadership | Relation.Auditor;

    /// <summary>An inaccuracy: the homeroom teacher of the class, leadership and the auditor.</summary>
    public const Relation Inaccuracies = Relation.OwnClass | Relation.Leadership | Relation.Auditor;
}
