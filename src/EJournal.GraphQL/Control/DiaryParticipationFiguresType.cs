using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>Who of the families opened the diary (показатели участия родителей и учеников).</summary>
[ObjectType<DiaryParticipationFigures>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(ControlReaders.Scopes)]
public static class DiaryParticipationFiguresType
{
    /// <summary>Parents, each once, and those of them who opened the diary of a child (участие родителей).</summary>
    public static Participation Parents([Parent] DiaryParticipationFigures figures) => figures.Parents;

    /// <summary>Pupils, and those of them of whom at least one parent opened the diary (участие семей).</summary>
    public static Participation Families([Parent] DiaryParticipationFigures figures) => figures.Families;

    /// <summary>Pupils, and those of them who opened their own diary (участие учеников).</summary>
    public static Participation Pupils([Parent] DiaryParticipationFigures figures) => figures.Pupils;
}
