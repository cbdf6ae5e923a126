using EJournal.Data;
using EJournal.Domain.Attendance;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Homework;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.Schedule;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Diary;

/// <summary>A pupil at a lesson with one of its homeworks and one of the pupil's marks: a lesson has as many rows as there are pairs.</summary>
internal sealed record DiaryRow(
    long PupilId, Lesson Lesson, TeachingGroup Group, Subject Subject, HomeworkItem? Homework, Mark? Mark, AttendanceEntry? Entry)
{
    private static readonly PerDatabase<Func<JournalDb, long, List<long>, DateOnly, DateOnly, bool, bool, bool, IAsyncEnumerable<DiaryRow>>> Week = new(
        // Not VisibleTo: the gate permits a diary to who sees every lesson, mark and absence of the pupil (Relation.PupilOverview
        // against AccessPolicy.SeesLesson and SeesMarks), and a homework is as visible as its lesson.
        () => EF.CompileAsyncQuery((
            JournalDb db, long schoolId, List<long> pupilIds, DateOnly monday, DateOnly sunday, bool homework, bool marks, bool attendance) =>
            from member in db.ClassMemberships
            where member.SchoolId == schoolId && pupilIds.Contains(member.PupilId)
            join lesson in db.Lessons on member.ClassId equals lesson.ClassId
            where monday <= lesson.Date && lesson.Date <= sunday && member.From <= lesson.Date && lesson.Date < member.Until
            join teaching in db.TeachingGroups on lesson.GroupId equals teaching.Id
            where teaching.Subgroup == "" || db.PupilSubgroups.Any(s =>
                s.PupilId == member.PupilId && s.Name == teaching.Subgroup && s.From <= lesson.Date && lesson.Date < s.Until)
            join subject in db.Subjects on teaching.SubjectId equals subject.Id
            from given in db.Homework.Where(h => homework && h.LessonId == lesson.Id && h.WithdrawnAt == null).DefaultIfEmpty()
            from mark in db.Marks.Where(m =>
                marks && m.PupilId == member.PupilId && m.LessonId == lesson.Id && m.WithdrawnAt == null).DefaultIfEmpty()
            from entry in db.Attendance.Where(a =>
                attendance && a.PupilId == member.PupilId && a.LessonId == lesson.Id).DefaultIfEmpty()
            orderby lesson.Date, lesson.Number, lesson.Id, given.Id, mark.Id
            select new DiaryRow(member.PupilId, lesson, teaching, subject, given, mark, entry)));

    /// <summary>One statement, however many pupils: by day and lesson.</summary>
    public static async Task<ILookup<long, DiaryRow>> LoadAsync(
        JournalDb db, long schoolId, List<long> pupilIds, SchoolWeek week, DiaryParts parts, CancellationToken ct)
    {
        var rows = new List<DiaryRow>();
        await foreach (var row in Week.For(db)(db, schoolId, pupilIds, week.From, week.To, parts.Homework, parts.Marks, parts.Attendance).WithCancellation(ct))
            rows.Add(row);
        return rows.ToLookup(r => r.PupilId);
    }
}
