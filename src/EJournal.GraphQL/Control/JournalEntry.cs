using EJournal.Data.Control;
using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.Domain.Control;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>One entry into the journal: who answers for it, when it was made, what stood before and what stands now (запись в журнале, COR-04, COR-12).</summary>
[ObjectType]
[Readers(Relation.MarksOverseer)]
[Scopes(Scope.JournalRead)]
public sealed record JournalEntry : IStandsFor
{
    /// <summary>What was entered (вид записи).</summary>
    public JournalEntryKind Kind => (JournalEntryKind)Row.Kind;

    /// <summary>When (время).</summary>
    public DateTimeOffset At => DateTimeOffset.FromUnixTimeMilliseconds(Row.At);

    /// <summary>Whether it changed what stood before (исправление).</summary>
    public bool Correction => Row.IsCorrection;

    /// <summary>Whether it is a first entry that came after its term (внесено с опозданием).</summary>
    public bool Late => Row.Late;

    /// <summary>Whom it concerns (ученик); null for the record of a lesson, its topic and its homework.</summary>
    public required Pupil? Pupil { get; init; }

    /// <summary>The mark before (прежняя отметка); null for a first one, and for what is no mark.</summary>
    public string? OldValue => Row.OldValue;

    /// <summary>The mark (отметка); null where it was taken back, and for what is no mark.</summary>
    public string? NewValue => Row.NewValue;

    /// <summary>The attendance before (прежняя посещаемость).</summary>
    public AttendanceStatus? OldAttendance => (AttendanceStatus?)Row.OldStatus;

    /// <summary>The attendance (посещаемость).</summary>
    public AttendanceStatus? NewAttendance => (AttendanceStatus?)Row.NewStatus;

    /// <summary>
    /// What the topic or the homework said before (прежний текст), a line for each task, or why the pupil was not at the
    /// examination; null where there was nothing.
    /// </summary>
    public string? OldText => Row.OldText;

    /// <summary>What it says (текст); null where the homework was taken back.</summary>
    public string? NewText => Row.NewText;

    /// <summary>The points of the examination before (прежние баллы).</summary>
    public double? OldPoints => Row.OldPoints;

    /// <summary>The points of the examination (баллы).</summary>
    public double? NewPoints => Row.NewPoints;

    /// <summary>Why it was changed (причина); null for a first entry, and where the register says it.</summary>
    public string? Reason => Row.Reason;

    [GraphQLIgnore]
    public required JournalEntryRow Row { get; init; }

    [GraphQLIgnore]
    public required School School { get; init; }

    object IStandsFor.AccessSubject => (object?)Pupil ?? School;
}
