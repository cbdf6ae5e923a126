using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.People;

/// <summary>A pupil (обучающийся).</summary>
[ObjectType<Pupil>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(Relation.Member)]
[Scopes(Scope.Pupils)]
public static class PupilType
{
    /// <summary>The id of the pupil (идентификатор).</summary>
    [ID("Pupil")]
    [AnyToken]
    public static long Id([Parent] Pupil pupil) => pupil.Id;

    /// <summary>The pupil's name (имя ученика).</summary>
    public static PersonName Name([Parent] Pupil pupil) => pupil.Person.Name;
}
