using EJournal.Domain.Access;
using EJournal.Domain.Delivery;
using EJournal.Domain.People;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Diary;

/// <summary>
/// Something new in a pupil's diary (изменение в дневнике). Old and new value are what was written by this change; what the
/// record is by now, its own field says.
/// </summary>
[ObjectType]
[Readers(Relation.PupilOverview)]
[Scopes(Scope.Diary)]
public sealed record DiaryChange : IStandsFor
{
    /// <summary>What happened (что изменилось).</summary>
    public required DiaryChangeKind Kind { get; init; }

    /// <summary>Whose diary it is (ученик).</summary>
    public required Pupil Pupil { get; init; }

    /// <summary>When it was written (время изменения).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The first day of a new weekly grid or of new bells (с какого дня новое расписание); null for other changes.</summary>
    public DateOnly? TimetableFrom { get; init; }

    [GraphQLIgnore]
    public long? SchoolEventId { get; init; }

    /// <summary>Where the change stands among all of this diary (курсор): give it to <c>changes</c> as <c>after</c>.</summary>
    public string Cursor => DiaryChangePaging.Cursor(EventId);

    /// <summary>
    /// What was there before (прежнее значение); null for nothing. Of a mark its code, equal to the new one where the kind of
    /// work or the comment was changed; of an absence PRESENT, ABSENT or LATE; of its reason the school's code; of homework the
    /// whole text; of an examination the mark; of the schedule the teacher, PLANNED or CANCELLED, or day and number, such as 2026-09-08/3; of a class its name; of an event title, day, time and place in
    /// one line, equal to the new one where the description was changed. A new weekly grid and new bells have neither.
    /// </summary>
    public string? OldValue => Written.Old;

    /// <summary>What was written (новое значение); null where something was taken back, and for an event that is for this pupil no more.</summary>
    public string? NewValue => Written.New;

    /// <summary>Why, where it was said (причина).</summary>
    public string? Reason => Written.Reason;

    /// <summary>Whether it was made by an approved entry of the register of corrections (по журналу замены сведений).</summary>
    public bool ByCorrection => Written.CorrectionId is not null;

    /// <summary>What was changed in the schedule (вид изменения в расписании); null for other changes.</summary>
    public LessonChangeKind? ScheduleChange => Written.Schedule;

    [GraphQLIgnore]
    public required WrittenChange Written { get; init; }

    [GraphQLIgnore]
    public required long EventId { get; init; }

    [GraphQLIgnore]
    public required long? LessonId { get; init; }

    [GraphQLIgnore]
    public required long? MarkId { get; init; }

    [GraphQLIgnore]
    public required long? AttendanceId { get; init; }

    [GraphQLIgnore]
    public required long? FinalMarkId { get; init; }

    [GraphQLIgnore]
    public required long? ExaminationResultId { get; init; }

    object IStandsFor.AccessSubject => Pupil;

    internal static DiaryChange Of(JournalEvent happened, Pupil pupil, WrittenChanges written)
    {
        var told = written.Of(happened, pupil.Id);
        return new()
        {
            Kind = happened.Kind,
            Pupil = pupil,
            At = happened.At.AsMoment(),
            EventId = happened.Id,
            Written = happened.AuthorPersonId is { } author ? told with { AuthorPersonId = author } : told,
            LessonId = happened.LessonId,
            MarkId = happened.MarkId,
            AttendanceId = happened.AttendanceId,
            FinalMarkId = happened.FinalMarkId,
            ExaminationResultId = happened.ExaminationResultId,
            SchoolEventId = happened.SchoolEventId,
            TimetableFrom = happened.ClassId is null ? null : happened.Day,
        };
    }
}
