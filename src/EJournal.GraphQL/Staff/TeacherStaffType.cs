using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Staff;

[ObjectType<Employee>("Teacher", IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.PeopleRead)]
public static class TeacherStaffType
{
    /// <summary>The day from which he is no longer employed (уволен с); null while he is.</summary>
    public static DateOnly? DismissedOn([Parent] Employee teacher) => teacher.DismissedOn;
}
