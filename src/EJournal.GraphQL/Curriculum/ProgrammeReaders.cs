using EJournal.Domain.Access;

namespace EJournal.GraphQL.Curriculum;

internal static class ProgrammeReaders
{
    /// <summary>Who controls the passage of programmes in the whole school.</summary>
    public const Relation Control = Relation.Leadership | Relation.Auditor | Relation.Methodist;

    /// <summary>Who sees how far one group has come; families see it with their child.</summary>
    public const Relation Group = Control | Relation.OwnGroup | Relation.OwnClass;
}
