using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.People;

/// <summary>A teacher, or another employee of the school (учитель, сотрудник).</summary>
[ObjectType<Employee>("Teacher", IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(Relation.Member)]
[AnyToken]
public static class TeacherType
{
    /// <summary>The id of the teacher (идентификатор).</summary>
    [ID("Teacher")]
    public static long Id([Parent] Employee teacher) => teacher.Id;

    /// <summary>The teacher's name (имя учителя).</summary>
    public static PersonName Name([Parent] Employee teacher) => teacher.Person.Name;
}
