using EJournal.Domain.Access;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.People;

/// <summary>How the homeroom teacher's check of the data of the class stands (сверка данных класса).</summary>
[ObjectType]
[Readers(ClassDataChecks.Readers)]
[Scopes(Scope.PeopleRead | Scope.PeopleWrite)]
public sealed record DataCheck : IStandsFor
{
    /// <summary>When it was last done (последняя сверка); null for never.</summary>
    public DateOnly? LastOn { get; init; }

    /// <summary>The last day on which the next one is in time (срок); null where the school asks for none.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Whether that day has passed (просрочена).</summary>
    public required bool Overdue { get; init; }

    [GraphQLIgnore]
    public required SchoolClass SchoolClass { get; init; }

    object IStandsFor.AccessSubject => SchoolClass;
}
