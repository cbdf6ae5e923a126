using EJournal.Domain.Lessons;
using EJournal.GraphQL.Attendance;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Homework;

namespace EJournal.GraphQL.Lessons;

/// <summary>The record of a lesson that was held (запись о занятии). What is not given stays as it was.</summary>
public sealed record RecordLessonInput
{
    /// <summary>The lesson (урок).</summary>
    [ID("Lesson")]
    public required long LessonId { get; init; }

    /// <summary>
    /// The topic studied (тема урока), 1 to 500 characters. One that has the words of the lesson plan counts as that topic of
    /// the plan.
    /// </summary>
    public string? Topic { get; init; }

    /// <summary>The topic of the group's lesson plan that was taught (тема по КТП); its words become the topic, unless others are given.</summary>
    [ID("LessonPlanItem")]
    public long? PlanItemId { get; init; }

    /// <summary>What kind of activity it was (вид занятия), where it is another than the group's.</summary>
    public LessonActivity? Activity { get; init; }

    /// <summary>The kind of work that marks of this lesson are for, unless they say otherwise (вид работы).</summary>
    [ID("WorkKind")]
    public long? WorkKindId { get; init; }

    /// <summary>The whole homework of the lesson, at most 10 (домашнее задание); an empty list takes all of it back.</summary>
    public IReadOnlyList<HomeworkInput>? Homework { get; init; }

    /// <summary>Who was absent or late, at most 60 (отсутствующие). Pupils who are not named keep their status.</summary>
    public IReadOnlyList<AbsenceInput>? Absences { get; init; }

    /// <summary>
    /// Who gave the lesson instead of you (замена в момент записи): for the teacher whose lesson it is, with its first record. The
    /// register of substitutions gets its entry, and the substitute may go on with the record and the marks.
    /// </summary>
    public SubstitutionInput? Substitution { get; init; }

    /// <summary>
    /// Why what stood there is changed (причина исправления), at most 500 characters: required when topic, homework or what was
    /// recorded of a pupil's presence becomes another after the day of the lesson. Of topic and homework it is kept for
    /// those who control the journal alone; of presence it stands in the changes of the diary too, as of a mark, of every pupil
    /// whose entry has no reason of its own.
    /// </summary>
    public string? Reason { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }

    internal LessonRecord AsRecord() => new()
    {
        Topic = Topic,
        PlanItemId = PlanItemId,
        Activity = Activity,
        Homework = Homework?.Select(h => new GivenHomework(h.Text, h.DueDate)).ToList(),
        Absences = Absences?.Select(a => new GivenAbsence(a.PupilId, a.Status, a.Reason)).ToList(),
    };
}
