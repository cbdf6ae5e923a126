using EJournal.Data.Writes;
using EJournal.Domain.Attendance;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Delivery;
using EJournal.Domain.Examinations;
using EJournal.Domain.FinalMarks;
using EJournal.Domain.Homework;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using EJournal.TestKit.Databases;
using EJournal.TestKit.Schools;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Delivery.Tests.World;

/// <summary>Writes into the journal as the mutations do: the change and its event in one transaction.</summary>
public sealed class JournalHand(TestDatabase database, TestSchool school)
{
    public Task<long> SetMarkAsync(Lesson lesson, Pupil pupil, string value, string kind = "CONTROL", string? comment = null) => WriteAsync(async write =>
    {
        var mark = Mark.Set(school.School.Id, lesson.Id, pupil.Id, Value(value), Kind(kind), comment, Entry(write));
        write.Db.Add(mark);
        await write.SaveAsync(default);
        write.Publish(new JournalEvent { Kind = DiaryChangeKind.MarkSet, PupilId = pupil.Id, LessonId = lesson.Id, MarkId = mark.Id });
        return mark.Id;
    });

    public Task CorrectMarkAsync(long markId, string value) => WriteAsync(async write =>
    {
        var mark = await write.Db.Marks.Include(m => m.Revisions).SingleAsync(m => m.Id == markId);
        mark.Correct(Value(value), Kind("CONTROL"), mark.Comment, Entry(write));
        write.Publish(new JournalEvent { Kind = DiaryChangeKind.MarkCorrected, PupilId = mark.PupilId, LessonId = mark.LessonId, MarkId = markId });
        return markId;
    });

    public Task WithdrawMarkAsync(long markId) => WriteAsync(async write =>
    {
        var mark = await write.Db.Marks.SingleAsync(m => m.Id == markId);
        write.Db.Entry(mark).Property(m => m.WithdrawnAt).CurrentValue = write.Now;
        write.Publish(new JournalEvent { Kind = DiaryChangeKind.MarkWithdrawn, PupilId = mark.PupilId, LessonId = mark.LessonId, MarkId = markId });
        return markId;
    });

    public Task GiveHomeworkAsync(Lesson lesson, string text, DateOnly? due = null) => WriteAsync(write =>
    {
        write.Db.Add(new HomeworkItem
        {
            SchoolId = school.School.Id,
            LessonId = lesson.Id,
            Text = text,
            DueDate = due,
            AssignedAt = write.Now,
            AuthorId = school.MathsTeacher.Id,
        });
        write.Publish(new JournalEvent { Kind = DiaryChangeKind.Homework, GroupId = lesson.GroupId, LessonId = lesson.Id });
        return Task.FromResult(lesson.Id);
    });

    public Task RecordAttendanceAsync(Lesson lesson, Pupil pupil, AttendanceStatus status) => WriteAsync(async write =>
    {
        var entry = await write.Db.Attendance.SingleOrDefaultAsync(a => a.LessonId == lesson.Id && a.PupilId == pupil.Id);
        if (entry is null)
            write.Db.Add(entry = new AttendanceEntry { SchoolId = school.School.Id, LessonId = lesson.Id, PupilId = pupil.Id, AuthorId = school.MathsTeacher.Id });
        (entry.Status, entry.RecordedAt, entry.Version) = (status, write.Now, entry.Version + 1);
        write.Publish(new JournalEvent { Kind = DiaryChangeKind.Attendance, PupilId = pupil.Id, LessonId = lesson.Id });
        return lesson.Id;
    });

    /// <summary>A substitution, cancellation, move or restoration, with its entry of the register.</summary>
    public Task ChangeLessonAsync(Lesson lesson, LessonChangeKind kind, Action<Lesson> change) => WriteAsync(async write =>
    {
        var stored = await write.Db.Lessons.SingleAsync(l => l.Id == lesson.Id);
        write.Db.Add(new LessonChange
        {
            SchoolId = stored.SchoolId,
            LessonId = stored.Id,
            Kind = kind,
            Date = stored.Date,
            Number = stored.Number,
            TeacherId = stored.TeacherId,
            Reason = "проверка",
            AuthorId = school.Deputy.PersonId,
            At = write.Now,
        });
        change(stored);
        write.Publish(new JournalEvent { Kind = DiaryChangeKind.Schedule, GroupId = stored.GroupId, LessonId = stored.Id });
        return stored.Id;
    });

    public Task SetTimetableAsync(SchoolClass schoolClass, DateOnly from) => WriteAsync(write =>
    {
        write.Publish(new JournalEvent { Kind = DiaryChangeKind.Timetable, ClassId = schoolClass.Id, Day = from });
        return Task.FromResult(schoolClass.Id);
    });

    public Task<long> PlanEventAsync(SchoolEvent planned) => WriteAsync(async write =>
    {
        if (planned.Id == 0)
            write.Db.Add(planned);
        else
            write.Db.Update(planned);
        await write.SaveAsync(default);
        write.Publish(new JournalEvent { Kind = DiaryChangeKind.Event, SchoolEventId = planned.Id });
        return planned.Id;
    });

    public Task<long> SetFinalMarkAsync(Pupil pupil, string value) => WriteAsync(async write =>
    {
        var mark = await write.Db.FinalMarks.SingleOrDefaultAsync(f => f.PupilId == pupil.Id);
        if (mark is null)
        {
            write.Db.Add(mark = new FinalMark
            {
                SchoolId = school.School.Id,
                GroupId = school.Maths7A.Id,
                PeriodId = school.FirstQuarter.Id,
                PupilId = pupil.Id,
                Value = value,
                AuthorId = school.MathsTeacher.Id,
                RecordedAt = write.Now,
            });
        }
        else
        {
            (mark.Value, mark.Version) = (value, mark.Version + 1);
        }

        await write.SaveAsync(default);
        write.Publish(new JournalEvent { Kind = DiaryChangeKind.FinalMark, PupilId = pupil.Id, GroupId = mark.GroupId, FinalMarkId = mark.Id });
        return mark.Id;
    });

    public Task<long> EnterExaminationAsync(Pupil pupil, Outcome outcome) => WriteAsync(async write =>
    {
        var examination = new Examination
        {
            SchoolId = school.School.Id,
            GroupId = school.Maths7A.Id,
            Kind = ExaminationKind.Ege,
            Title = "ЕГЭ",
            Date = new(2026, 9, 8),
            MaxPoints = 100,
            AuthorId = school.MathsTeacher.Id,
            RecordedAt = write.Now,
        };
        write.Db.Add(examination);
        await write.SaveAsync(default);
        var result = ExaminationResult.Enter(examination, pupil.Id, 1, examination.Date, examination.Date, late: false, outcome, Entry(write));
        write.Db.Add(result);
        await write.SaveAsync(default);
        write.Publish(new JournalEvent { Kind = DiaryChangeKind.Examination, PupilId = pupil.Id, GroupId = examination.GroupId, ExaminationResultId = result.Id });
        return result.Id;
    });

    private async Task<long> WriteAsync(Func<JournalWrite, Task<long>> change)
    {
        var done = await database.Writes.RunAsync(
            WriteRequest.BySystem(school.School.Id, "test"),
            async (write, _) =>
            {
                write.Audit("test", "Test:1");
                return await change(write);
            },
            default);
        return done.Value;
    }

    private static ScaleValue Value(string code) => MarkScale.FivePoint.Find(code)!.Value;

    private WorkKind Kind(string code) => school.WorkKinds.Single(k => k.Code == code);

    private Entry Entry(JournalWrite write) => new(school.MathsTeacher.Id, school.MathsTeacher.PersonId, write.Now);
}
