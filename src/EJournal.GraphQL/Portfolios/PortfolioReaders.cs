using EJournal.Domain.Access;

namespace EJournal.GraphQL.Portfolios;

internal static class PortfolioReaders
{
    /// <summary>The family or the teacher himself, the homeroom teacher, leadership, and of employees who keeps their cards.</summary>
    public const Relation All = Relation.Family | Relation.OwnClass | Relation.Leadership | Relation.OwnCard | Relation.CardOverseer;

    public const Relation OfPupil = Relation.Family | Relation.OwnClass | Relation.Leadership;

    public const Relation OfTeacher = Relation.OwnCard | Relation.Leadership | Relation.CardOverseer;
}
