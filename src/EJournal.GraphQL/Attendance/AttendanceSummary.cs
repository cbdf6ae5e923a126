using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Attendance;

/// <summary>Where a pupil was and was not, from a day to a day (сводка посещаемости).</summary>
[ObjectType]
[Readers(Relation.PupilOverview)]
[Scopes(Scope.Absences)]
public sealed record AttendanceSummary : IStandsFor
{
    /// <summary>The first day (с даты).</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day, inclusive (по дату).</summary>
    public required DateOnly To { get; init; }

    /// <summary>All lessons together (всего).</summary>
    public AttendanceFigures Total => AttendanceFigures.Of(Lessons);

    /// <summary>Days on which every lesson that was held was missed (пропущено дней).</summary>
    public int DaysMissed => AttendanceFigures.DaysMissed(Lessons);

    /// <summary>The same by subject (по предметам); subjects of which no lesson was held are left out.</summary>
    [ListSize(60, Usual = 15)]
    public IReadOnlyList<SubjectAttendance> BySubject =>
        [.. Lessons.GroupBy(l => l.SubjectId).OrderBy(of => of.Key).Select(of => new SubjectAttendance { SubjectId = of.Key, Figures = AttendanceFigures.Of([.. of]) })];

    [GraphQLIgnore]
    public required IReadOnlyList<LessonPresence> Lessons { get; init; }

    [GraphQLIgnore]
    public required Pupil Pupil { get; init; }

    object IStandsFor.AccessSubject => Pupil;
}
