using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.Regulations;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Lessons;

/// <summary>
/// What the terms of entries about many lessons are counted on, read at once: at most three statements, however many lessons,
/// and for the defaults of the regulation none.
/// </summary>
public sealed class TermFactsOfMany
{
    private readonly Dictionary<long, Dictionary<DateOnly, TimeOnly>> _classDays = [];
    private readonly Dictionary<(long TeacherId, DateOnly Day, long WorkKindId), int> _works = [];
    private ILookup<long, DateOnly> _groupDays = Array.Empty<(long, DateOnly)>().ToLookup(d => d.Item1, d => d.Item2);

    private TermFactsOfMany()
    {
    }

    /// <summary>For terms of records (S-12).</summary>
    public static async Task<TermFactsOfMany> OfRecordsAsync(
        JournalDb db, Regulation regulation, IReadOnlyCollection<Lesson> lessons, DateOnly today, CancellationToken cancellationToken)
    {
        var facts = new TermFactsOfMany();
        if (lessons.Count > 0 && EntryTerms.CountClassDays(regulation))
            await facts.ReadClassDaysAsync(db, lessons, today, cancellationToken);
        return facts;
    }

    /// <summary>For terms of marks for written works (S-14, S-18).</summary>
    public static async Task<TermFactsOfMany> OfWorksAsync(
        JournalDb db, Regulation regulation, IReadOnlyCollection<Lesson> lessons, DateOnly today, CancellationToken cancellationToken)
    {
        var facts = await OfRecordsAsync(db, regulation, lessons, today, cancellationToken);
        var rows = regulation.WrittenWorkMarkDeadlines;
        if (lessons.Count > 0 && rows.Any(r => r.Lessons is not null))
            await facts.ReadGroupDaysAsync(db, lessons, cancellationToken);
        if (lessons.Count > 0 && rows.Any(r => r.MoreLessonsAboveWorks is not null))
            await facts.ReadWorksAsync(db, lessons, cancellationToken);
        return facts;
    }

    public TermFacts Of(Lesson lesson, int gradeLevel)
    {
        var works = lesson.WorkKindId is { } kind && _works.TryGetValue((lesson.TeacherId, lesson.Date, kind), out var count)
            ? new Dictionary<long, int> { [kind] = count }
            : [];
        return new TermFacts
        {
            Day = lesson.Date,
            GradeLevel = gradeLevel,
            ClassDays = _classDays.GetValueOrDefault(lesson.ClassId) ?? [],
            NextLessons = [.. _groupDays[lesson.GroupId].Where(day => day > lesson.Date)],
            Works = works,
        };
    }

    private async Task ReadClassDaysAsync(JournalDb db, IReadOnlyCollection<Lesson> lessons, DateOnly today, CancellationToken cancellationToken)
    {
        var (classes, first) = (lessons.Select(l => l.ClassId).Distinct().ToList(), lessons.Min(l => l.Date));
        var ends = await db.Lessons.Where(l => classes.Contains(l.ClassId) && first <= l.Date && l.Date <= today && l.Status != LessonStatus.Cancelled)
            .Select(l => new { l.ClassId, l.Date, l.EndsAt }).Distinct().ToListAsync(cancellationToken);
        foreach (var ofClass in ends.GroupBy(l => l.ClassId))
            _classDays[ofClass.Key] = ofClass.GroupBy(l => l.Date).ToDictionary(day => day.Key, day => day.Max(l => l.EndsAt));
    }

    private async Task ReadGroupDaysAsync(JournalDb db, IReadOnlyCollection<Lesson> lessons, CancellationToken cancellationToken)
    {
        var (groups, first) = (lessons.Select(l => l.GroupId).Distinct().ToList(), lessons.Min(l => l.Date));
        var days = await db.Lessons.Where(l => groups.Contains(l.GroupId) && l.Date > first && l.Status != LessonStatus.Cancelled)
            .Select(l => new { l.GroupId, l.Date }).Distinct().OrderBy(l => l.Date).ToListAsync(cancellationToken);
        _groupDays = days.ToLookup(l => l.GroupId, l => l.Date);
    }

    // What was handed in is not known; so many pupils were to hand it in.
    private async Task ReadWorksAsync(JournalDb db, IReadOnlyCollection<Lesson> lessons, CancellationToken cancellationToken)
    {
        var (teachers, days) = (lessons.Select(l => l.TeacherId).Distinct().ToList(), lessons.Select(l => l.Date).Distinct().ToList());
        var rows = await (
            from lesson in db.Lessons
            join teaching in db.TeachingGroups on lesson.GroupId equals teaching.Id
            where teachers.Contains(lesson.TeacherId) && days.Contains(lesson.Date) && lesson.WorkKindId != null
            select new
            {
                lesson.TeacherId,
                lesson.Date,
                WorkKindId = lesson.WorkKindId!.Value,
                lesson.GroupId,
                Pupils = db.ClassMemberships.Count(m => m.ClassId == teaching.ClassId && m.From <= lesson.Date && lesson.Date < m.Until
                    && (teaching.Subgroup == "" || db.PupilSubgroups.Any(s => s.PupilId == m.PupilId && s.Name == teaching.Subgroup && s.From <= lesson.Date && lesson.Date < s.Until))),
            }).ToListAsync(cancellationToken);
        foreach (var same in rows.GroupBy(r => (r.TeacherId, r.Date, r.WorkKindId)))
            _works[same.Key] = same.DistinctBy(r => r.GroupId).Sum(r => r.Pupils);
    }
}
