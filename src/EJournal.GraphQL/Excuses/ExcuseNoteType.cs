using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.Domain.Excuses;
using EJournal.GraphQL.Attendance;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Excuses;

/// <summary>A parent's note about a child's absence (объяснительная записка). It changes nothing of the journal by itself.</summary>
[ObjectType<ExcuseNote>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(ExemptionReaders.Health)]
[NoToken]
public static class ExcuseNoteType
{
    /// <summary>The id of the note (идентификатор).</summary>
    [ID("ExcuseNote")]
    public static long Id([Parent] ExcuseNote note) => note.Id;

    /// <summary>The first day (с даты).</summary>
    public static DateOnly From([Parent] ExcuseNote note) => note.From;

    /// <summary>The last day, inclusive (по дату).</summary>
    public static DateOnly To([Parent] ExcuseNote note) => note.To;

    /// <summary>Only from this lesson of the day on (с урока); null for the whole day.</summary>
    public static int? FirstLesson([Parent] ExcuseNote note) => note.FirstLesson;

    /// <summary>Only up to this lesson of the day (по урок).</summary>
    public static int? LastLesson([Parent] ExcuseNote note) => note.LastLesson;

    /// <summary>Illness, or another valid reason (вид причины).</summary>
    public static AbsenceKind Kind([Parent] ExcuseNote note) => note.Kind;

    /// <summary>What the parent wrote (причина).</summary>
    public static string Text([Parent] ExcuseNote note) => note.Text;

    /// <summary>When it was filed (время подачи).</summary>
    public static DateTimeOffset FiledAt([Parent] ExcuseNote note) => note.FiledAt.AsMoment();

    /// <summary>Where it stands (состояние).</summary>
    public static ExcuseStatus Status([Parent] ExcuseNote note) => note.Status;

    /// <summary>When it was decided on, or taken back (время решения).</summary>
    public static DateTimeOffset? DecidedAt([Parent] ExcuseNote note) => note.DecidedAt.AsMoment();

    /// <summary>What the homeroom teacher answered (ответ классного руководителя).</summary>
    public static string? Answer([Parent] ExcuseNote note) => note.Answer;
}
