using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Tests.Access;

/// <summary>Makes random schools in one database, and compares for each who sees which row by the policy and by the database.</summary>
internal sealed class ComparedSchools(TestDatabase database)
{
    public int Schools { get; private set; }

    /// <summary>Of a school and one who looks there.</summary>
    public int Pairs { get; private set; }

    /// <summary>Seen by both alike.</summary>
    public long Rows { get; private set; }

    public void Compare(Tape tape)
    {
        RandomSchool school;
        using (var db = database.OpenTracking())
            school = new RandomSchool(db, ++Schools, tape);

        using var reading = database.Open();
        foreach (var account in school.Accounts)
        {
            CompareFor(reading, school, account);
            Pairs++;
        }
    }

    private void CompareFor(JournalDb db, RandomSchool school, Account account)
    {
        var defined = school.ViewerOf(account);
        var loaded = ViewerLoader.LoadAsync(db, account.Id, database.Clock, CancellationToken.None).GetAwaiter().GetResult()!;
        Assert.Equal(defined.PossibleRelations, loaded.PossibleRelations);

        Same(school.Pupils.Where(p => AccessPolicy.SeesPupil(defined, p, school.SubgroupsOf(p))).Select(p => p.Id),
            db.Pupils.VisibleTo(db, loaded).Select(p => p.Id));
        Same(school.Marks.Where(m => AccessPolicy.SeesMarks(defined, school.Pupil(m.PupilId), school.Lesson(m.LessonId), m.AuthorId)).Select(m => m.Id),
            db.Marks.VisibleTo(db, loaded).Select(m => m.Id));
        Same(school.Absences.Where(a => AccessPolicy.SeesMarks(defined, school.Pupil(a.PupilId), school.Lesson(a.LessonId), a.AuthorId)).Select(a => a.Id),
            db.Attendance.VisibleTo(db, loaded).Select(a => a.Id));
        Same(school.Lessons.Where(l => AccessPolicy.SeesLesson(defined, l, school.Group(l.GroupId))).Select(l => l.Id),
            db.Lessons.VisibleTo(db, loaded).Select(l => l.Id));
        Same(school.Groups.Where(g => AccessPolicy.SeesGroup(defined, g)).Select(g => g.Id),
            db.TeachingGroups.VisibleTo(db, loaded).Select(g => g.Id));
        Same(school.Classes.Where(c => AccessPolicy.SeesClass(defined, c)).Select(c => c.Id),
            db.Classes.VisibleTo(db, loaded).Select(c => c.Id));
        Same(school.Achievements.Where(e => AccessPolicy.SeesPortfolio(defined, e, e.PupilId is { } id ? school.Pupil(id) : null)).Select(e => e.Id),
            db.PortfolioEntries.VisibleTo(db, loaded).Select(e => e.Id));
        Same(school.Agreements.Where(a => AccessPolicy.SeesAgreement(defined, a, school.Pupil(a.PupilId))).Select(a => a.Id),
            db.DeliveryAgreements.VisibleTo(db, loaded).Select(a => a.Id));
    }

    private void Same(IEnumerable<long> policy, IQueryable<long> database)
    {
        var seen = database.ToList();
        Assert.Equal(policy.Order(), seen.Order());
        Rows += seen.Count;
    }
}
