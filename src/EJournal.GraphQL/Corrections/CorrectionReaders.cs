using EJournal.Domain.Access;

namespace EJournal.GraphQL.Corrections;

internal static class CorrectionReaders
{
    /// <summary>Who asked, and who oversees the journal.</summary>
    public const Relation Register = Relation.OwnGroup | Relation.MarksOverseer;
}
