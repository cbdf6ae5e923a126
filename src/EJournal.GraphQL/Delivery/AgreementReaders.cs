using EJournal.Domain.Access;

namespace EJournal.GraphQL.Delivery;

internal static class AgreementReaders
{
    /// <summary>The parent his own agreements; whoever answers for informing the family all of them .</summary>
    public const Relation All = Relation.OwnChild | Relation.OwnClass | Relation.Leadership;
}
