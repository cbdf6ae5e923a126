using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.ExternalMarks;
using EJournal.Domain.People;
using EJournal.GraphQL.Diary;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Examinations;
using EJournal.GraphQL.Marks;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.ExternalMarks;

[ObjectType<Pupil>]
public static class PupilBroughtMarks
{
    /// <summary>
    /// The marks that the pupil brought from elsewhere (отметки из других организаций), those taken back included: all that you
    /// may see of them, a subject teacher those of his own groups.
    /// </summary>
    [BatchResolver]
    [ListSize(300, Usual = 2)]
    [Readers(Relation.MarkReaders)]
    [Scopes(Scope.Marks)]
    public static async Task<IReadOnlyList<IReadOnlyList<ExternalMark>>> BroughtMarks(
        [Parent] IReadOnlyList<Pupil> pupils, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = pupils.Ids(p => p.Id);
        return await db.ExternalMarks.VisibleTo(db, viewer).Where(m => ids.Contains(m.PupilId))
            .OrderBy(m => m.Date).ThenBy(m => m.Id).ManyEachAsync(pupils, p => p.Id, m => m.PupilId, ct);
    }
}

[ObjectType<PupilDiary>]
public static class DiaryBroughtMarks
{
    /// <summary>The marks of this week that the pupil brought from elsewhere (отметки из других организаций).</summary>
    [BatchResolver]
    [ListSize(100, Usual = 1)]
    [Readers(Relation.PupilOverview)]
    [Scopes(Scope.DiaryRead | Scope.MarksRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<ExternalMark>>> BroughtMarks(
        [Parent] IReadOnlyList<PupilDiary> diaries, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        // Diaries of one level come from one field, so they are of one week.
        var (ids, monday, sunday) = (diaries.Ids(d => d.Pupil.Id), diaries[0].From, diaries[0].To);
        return await db.ExternalMarks.InForce(db, viewer).Where(m => ids.Contains(m.PupilId) && monday <= m.Date && m.Date <= sunday)
            .OrderBy(m => m.Date).ThenBy(m => m.Id).ManyEachAsync(diaries, d => d.Pupil.Id, m => m.PupilId, ct);
    }
}

[ObjectType<JournalRow>]
public static class JournalRowBroughtMarks
{
    /// <summary>The marks of the period that the pupil brought from elsewhere (отметки из других организаций).</summary>
    [BatchResolver]
    [ListSize(60, Usual = 1)]
    [Readers(JournalReaders.Whole)]
    [Scopes(Scope.JournalRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<ExternalMark>>> BroughtMarks(
        [Parent] IReadOnlyList<JournalRow> rows, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var (groups, pupils, periodId) = (rows.Ids(r => r.Group.Id), rows.Ids(r => r.Pupil.Id), rows[0].PeriodId);
        var marks = (await (
            from mark in db.ExternalMarks.InForce(db, viewer)
            join period in db.GradingPeriods on mark.SchoolId equals period.SchoolId
            where period.Id == periodId && period.From <= mark.Date && mark.Date <= period.To
                && groups.Contains(mark.GroupId) && pupils.Contains(mark.PupilId)
            orderby mark.Date, mark.Id
            select mark).ToListAsync(ct)).ToLookup(m => (m.GroupId, m.PupilId));
        return [.. rows.Select(r => marks[(r.Group.Id, r.Pupil.Id)].ToList())];
    }
}

[ObjectType<ExamSheetSubject>]
public static class ExamSheetBroughtMarks
{
    /// <summary>The marks of the period that the pupil brought from elsewhere (отметки из других организаций).</summary>
    [BatchResolver]
    [ListSize(60, Usual = 1)]
    [Readers(Relation.PupilOverview)]
    [Scopes(Scope.DiaryRead | Scope.MarksRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<ExternalMark>>> BroughtMarks(
        [Parent] IReadOnlyList<ExamSheetSubject> lines, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var (pupils, groups, period) = (lines.Ids(l => l.Pupil.Id), ExamSheetSubject.GroupsOf(lines), lines[0].Period);
        var (first, last) = (period.From, period.To);
        var marks = (await db.ExternalMarks.InForce(db, viewer)
            .Where(m => pupils.Contains(m.PupilId) && groups.Contains(m.GroupId) && first <= m.Date && m.Date <= last)
            .OrderBy(m => m.Date).ThenBy(m => m.Id).ToListAsync(ct)).ToLookup(m => (m.PupilId, m.GroupId));
        return [.. lines.Select(l => l.Of(marks))];
    }
}

internal static class BroughtMarksInForce
{
    /// <summary>Those that were not taken back, as far as the viewer may see them.</summary>
    public static IQueryable<ExternalMark> InForce(this IQueryable<ExternalMark> marks, JournalDb db, Viewer viewer) =>
        marks.VisibleTo(db, viewer).Where(m => m.WithdrawnAt == null);
}
