using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

/// <summary>A school subject (предмет).</summary>
[ObjectType<Subject>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(Relation.Member)]
[AnyToken]
public static class SubjectType
{
    /// <summary>The id of the subject (идентификатор).</summary>
    [ID("Subject")]
    public static long Id([Parent] Subject subject) => subject.Id;

    /// <summary>The name of the subject (название).</summary>
    public static string Name([Parent] Subject subject) => subject.Name;
}
