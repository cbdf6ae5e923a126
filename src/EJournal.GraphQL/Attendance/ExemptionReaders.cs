using EJournal.Domain.Access;

namespace EJournal.GraphQL.Attendance;

internal static class ExemptionReaders
{
    /// <summary>Who may know of a pupil's documents: no subject teacher, no auditor, no administrator.</summary>
    public const Relation Health = Relation.Family | Relation.OwnClass | Relation.Leadership;
}
