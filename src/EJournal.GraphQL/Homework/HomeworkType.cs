using EJournal.Domain.Access;
using EJournal.Domain.Homework;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Homework;

/// <summary>Homework given at a lesson (домашнее задание).</summary>
[ObjectType<HomeworkItem>("Homework", IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(Relation.Member)]
[Scopes(Scope.Lessons)]
public static class HomeworkType
{
    /// <summary>The id of the homework (идентификатор).</summary>
    [ID("Homework")]
    public static long Id([Parent] HomeworkItem homework) => homework.Id;

    /// <summary>What is to be done (задание).</summary>
    public static string Text([Parent] HomeworkItem homework) => homework.Text;

    /// <summary>The day it is due (срок); null for the next lesson.</summary>
    public static DateOnly? DueDate([Parent] HomeworkItem homework) => homework.DueDate;

    /// <summary>When it was entered (время записи).</summary>
    public static DateTimeOffset AssignedAt([Parent] HomeworkItem homework) => homework.AssignedAt.AsMoment();

    /// <summary>Whether it was entered after its term, S-13 of the regulation (с опозданием).</summary>
    [Readers(Relation.Staff)]
    [Scopes(Scope.JournalRead)]
    public static bool Late([Parent] HomeworkItem homework) => homework.Late;
}
