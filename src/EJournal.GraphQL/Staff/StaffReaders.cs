using EJournal.Domain.Access;

namespace EJournal.GraphQL.Staff;

internal static class StaffReaders
{
    /// <summary>Who reads what the school keeps about an employee: who keeps or oversees it, and he himself (PPL-08, ACC-15).</summary>
    public const Relation Card = Relation.CardOverseer | Relation.OwnCard;
}
