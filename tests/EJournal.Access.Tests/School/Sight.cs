using System.Collections.Concurrent;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Delivery;
using EJournal.Domain.FinalMarks;
using EJournal.Domain.Homework;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.People;

namespace EJournal.Access.Tests.School;

/// <summary>
/// Who sees which row, by the pure policy and without any SQL. For a row that the policy does not know its own predicate is
/// asked; one that has none is the whole school's.
/// </summary>
public sealed class Sight(CanarySchool school)
{
    private readonly Rows _rows = school.Rows;
    private readonly ConcurrentDictionary<Viewer, ConcurrentDictionary<Type, HashSet<string>?>> _byPredicate = new(ReferenceEqualityComparer.Instance);

    public bool Sees(Viewer v, object row) => row switch
    {
        Domain.Schools.School school => !v.IsSignedIn || v.SchoolId == school.Id,
        Domain.Readiness.PublicService service => !v.IsSignedIn || v.SchoolId == service.SchoolId,
        Domain.Readiness.PublishedMonth month => !v.IsSignedIn || v.SchoolId == month.SchoolId,
        Viewer => v.IsSignedIn,
        _ when !v.IsSignedIn || SchoolOf(row) is { } school && school != v.SchoolId => false,
        Pupil pupil => AccessPolicy.SeesPupil(v, pupil, _rows.Subgroups[pupil.Id].ToHashSet()),
        PupilSubgroup membership => SeesPupil(v, membership.PupilId),
        Mark mark => AccessPolicy.SeesMarks(v, _rows.Pupils[mark.PupilId], _rows.Lessons[mark.LessonId], mark.AuthorId),
        MarkRevision revision => Sees(v, _rows.Marks[revision.MarkId]),
        AttendanceEntry entry => AccessPolicy.SeesMarks(v, _rows.Pupils[entry.PupilId], _rows.Lessons[entry.LessonId], entry.AuthorId),
        FinalMark mark => AccessPolicy.SeesFinalMark(v, _rows.Pupils[mark.PupilId], _rows.Groups[mark.GroupId]),
        Lesson lesson => AccessPolicy.SeesLesson(v, lesson, _rows.Groups[lesson.GroupId]),
        HomeworkItem homework => Sees(v, _rows.Lessons[homework.LessonId]),
        TeachingGroup group => AccessPolicy.SeesGroup(v, group),
        Domain.Schools.SchoolClass schoolClass => AccessPolicy.SeesClass(v, schoolClass),
        DeliveryAgreement agreement => AccessPolicy.SeesAgreement(v, agreement, _rows.Pupils[agreement.PupilId]),
        Contact contact => SeesParent(v, contact.ParentId),
        Parent parent => SeesParent(v, parent.Id),
        Guardianship kinship => SeesParent(v, kinship.ParentId),
        // Why a child was ill is not for subject teachers.
        AbsenceReason => v.OverseesSchool || v.IsFamily || v.HomeroomClassIds.Count > 0,
        Account account => account.Id == v.AccountId,
        Person person => person.Id == v.PersonId || _rows.StaffPersonIds.Contains(person.Id)
            || _rows.Pupils.Values.Any(p => p.PersonId == person.Id && Sees(v, p))
            || _rows.Parents.Values.Any(p => p.PersonId == person.Id && SeesParent(v, p.Id)),
        _ => _byPredicate.GetOrAdd(v, _ => []).GetOrAdd(row.GetType(), type => Visible.KeysOf(school, v, type))?.Contains(Visible.KeyOf(school, row)) ?? true,
    };

    private bool SeesPupil(Viewer v, long id) => Sees(v, _rows.Pupils[id]);

    private bool SeesParent(Viewer v, long id) => v.KeepsFamilies || (v.ParentId != 0 && v.ParentId == id)
        || _rows.Guardianships.Any(g => g.ParentId == id && v.HomeroomClassIds.Contains(_rows.Pupils[g.PupilId].ClassId));

    private static long? SchoolOf(object row) => row.GetType().GetProperty("SchoolId")?.GetValue(row) as long?;
}
