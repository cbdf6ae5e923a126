using System.Collections.Concurrent;
using EJournal.Domain.Attendance;
using EJournal.Domain.Control;
using EJournal.Domain.Corrections;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Debts;
using EJournal.Domain.Delivery;
using EJournal.Domain.Examinations;
using EJournal.Domain.Excuses;
using EJournal.Domain.ExternalMarks;
using EJournal.Domain.FinalMarks;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.Messages;
using EJournal.Domain.Notepads;
using EJournal.Domain.People;
using EJournal.Domain.PersonalData;
using EJournal.Domain.Portfolios;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;

namespace EJournal.Domain.Access;

/// <summary>
/// How a viewer stands to an object in hand, for the gate that is asked on each object. It knows no more than the object and
/// the viewer, so it queries nothing; which objects come into hand at all is decided by rows (<see cref="AccessPolicy"/>).
/// </summary>
public static class Relations
{
    private const Relation SchoolWide =
        Relation.Member | Relation.Staff | Relation.Leadership | Relation.Auditor | Relation.Methodist | Relation.Administrator | Relation.Office
        | Relation.MarksOverseer | Relation.FamilyOverseer | Relation.CardOverseer | Relation.RegulationDecider;

    // Every type that Of or SchoolOf tells apart.
    private static readonly Type[] ToldApart =
    [
        typeof(Viewer), typeof(School), typeof(Pupil), typeof(SchoolClass), typeof(TeachingGroup), typeof(Lesson), typeof(SchoolEvent), typeof(Announcement), typeof(Correspondence), typeof(InternalMessage), typeof(Mark),
        typeof(AttendanceEntry), typeof(ExemptionDocument), typeof(Correction), typeof(JournalCheck), typeof(Remark), typeof(Inaccuracy), typeof(FinalMark), typeof(Examination), typeof(ExaminationResult), typeof(DeliveryAgreement), typeof(Contact), typeof(ChannelConfiguration), typeof(Debt), typeof(ExternalMark), typeof(NotepadEntry), typeof(ExcuseNote),
        typeof(Employee), typeof(Person), typeof(Parent), typeof(Guardianship),
        typeof(EmployeeRole), typeof(StaffChange), typeof(PortfolioEntry), typeof(HomeroomAssignment), typeof(Responsibility), typeof(Consent), typeof(LessonPlanItem), typeof(LessonPlanVersion), typeof(MethodicalAssociation),
    ];

    private static readonly ConcurrentDictionary<Type, bool> Dependent = new();

    /// <summary>
    /// Can <see cref="Of"/> answer one viewer differently for two subjects of the type? When in doubt yes: then it is asked
    /// about each of them.
    /// </summary>
    public static bool DependOnSubject(Type type) => Dependent.GetOrAdd(type, static t =>
        !t.IsSealed || DataSubjects.MayTell(t) || ToldApart.Any(told => t.IsAssignableTo(told)));

    /// <summary>A root field has no object: then every relation that is possible at all.</summary>
    public static Relation Of(Viewer v, object? subject) => Look(v, subject, Relation.None);

    /// <summary>Whether the viewer stands to the object in one of the wanted ways; looks no further than the first.</summary>
    public static bool Hold(Viewer v, object? subject, Relation wanted) => (Look(v, subject, wanted) & wanted) != 0;

    /// <summary>All relations, or some of them with one that is enough.</summary>
    private static Relation Look(Viewer v, object? subject, Relation enough)
    {
        if (subject is IStandsFor computed)
            return Look(v, computed.AccessSubject, enough);
        if (!v.IsSignedIn)
            return Relation.Anonymous;
        if (subject is null || ReferenceEquals(subject, v))
            return v.PossibleRelations;
        if (SchoolOf(subject) is { } school && school != v.SchoolId)
            return Relation.None;
        var general = v.PossibleRelations & SchoolWide;
        return (general & enough) != 0 ? general : general | subject switch
        {
            Pupil pupil => ToPupil(v, pupil),
            SchoolClass schoolClass => ToClass(v, schoolClass.Id),
            TeachingGroup group => ToGroup(v, group.Id, group.ClassId, group.Subgroup),
            Lesson lesson => ToLesson(v, lesson),
            Mark mark => ToRecord(v, mark.PupilId),
            AttendanceEntry entry => ToRecord(v, entry.PupilId),
            ExemptionDocument document => ToRecord(v, document.PupilId),
            ExcuseNote note => ToRecord(v, note.PupilId),
            Correction correction => If(correction.AuthorId == v.EmployeeId && v.IsStaff, Relation.OwnGroup),
            JournalCheck check => If(v.IsStaff && check.AuthorPersonId == v.PersonId, Relation.OwnCard),
            Remark remark => ToEmployee(v, remark.TeacherId),
            Inaccuracy inaccuracy => If(v.HomeroomClassIds.Contains(inaccuracy.ClassId), Relation.OwnClass),
            FinalMark mark => ToRecord(v, mark.PupilId),
            // Of whom its results tell is decided by their rows.
            Examination => v.PossibleRelations & (Relation.Family | Relation.OwnClass | Relation.OwnGroup),
            ExaminationResult result => ToRecord(v, result.PupilId),
            Debt debt => ToRecord(v, debt.PupilId),
            ExternalMark mark => ToRecord(v, mark.PupilId),
            NotepadEntry entry => If(v.IsStaff && entry.EmployeeId == v.EmployeeId, Relation.OwnGroup),
            DeliveryAgreement agreement => ToAgreement(v, agreement),
            Contact contact => contact.ParentId == v.ParentId && v.ParentId != 0 ? Relation.OwnChild : Relation.None,
            Parent parent => ToParent(v, parent.Id),
            Guardianship kinship => ToParent(v, kinship.ParentId),
            Employee employee => ToEmployee(v, employee.Id),
            EmployeeRole role => ToEmployee(v, role.EmployeeId),
            StaffChange change => ToEmployee(v, change.EmployeeId),
            PortfolioEntry { EmployeeId: { } employeeId } => ToEmployee(v, employeeId),
            PortfolioEntry { PupilId: { } pupilId } => Family(v, pupilId) is not Relation.None and var family ? family : v.PossibleRelations & Relation.OwnClass,
            // Computed objects, calendar, subjects, channels: only the school decides.
            _ => Relation.None,
        };
    }

    private static Relation ToPupil(Viewer v, Pupil pupil) =>
        Family(v, pupil.Id)
        | If(v.HomeroomClassIds.Contains(pupil.ClassId), Relation.OwnClass)
        // Whole classes suffice: a pupil of another subgroup of the class does not come into hand by this relation.
        | If(pupil.LeftOn is null && v.TaughtClassIds.Contains(pupil.ClassId), Relation.OwnGroup);

    private static Relation ToClass(Viewer v, long classId) =>
        FamilyWhere(v, classId, date: null)
        | If(v.HomeroomClassIds.Contains(classId), Relation.OwnClass)
        | If(v.TaughtClassIds.Contains(classId), Relation.OwnGroup);

    private static Relation ToGroup(Viewer v, long groupId, long classId, string subgroup) =>
        FamilyOf(v, classId, subgroup)
        | If(v.HomeroomClassIds.Contains(classId), Relation.OwnClass)
        | If(v.OwnGroupIds.Contains(groupId), Relation.OwnGroup);

    // The subgroup is the group's, which a lesson does not carry; lessons of other subgroups do not come into hand.
    private static Relation ToLesson(Viewer v, Lesson lesson) =>
        FamilyWhere(v, lesson.ClassId, lesson.Date)
        | If(v.HomeroomClassIds.Contains(lesson.ClassId), Relation.OwnClass)
        | If(AccessPolicy.Teaches(v, lesson), Relation.OwnGroup);

    // A mark carries neither class nor group. It came into hand by one of the relations, so for a stranger's child it is the
    // viewer's work; for an own child the family's right, even if the viewer also teaches.
    private static Relation ToRecord(Viewer v, long pupilId)
    {
        var family = Family(v, pupilId);
        return family != Relation.None ? family : v.PossibleRelations & (Relation.OwnClass | Relation.OwnGroup);
    }

    private static Relation ToAgreement(Viewer v, DeliveryAgreement agreement) =>
        agreement.ParentId == v.ParentId && v.ChildIds.Contains(agreement.PupilId)
            ? Relation.OwnChild
            : v.PossibleRelations & Relation.OwnClass;

    // A stranger's parent came into hand as one of the own class.
    private static Relation ToParent(Viewer v, long parentId) =>
        v.ParentId != 0 && v.ParentId == parentId ? Relation.OwnChild : v.PossibleRelations & Relation.OwnClass;

    private static Relation ToEmployee(Viewer v, long employeeId) => If(v.IsStaff && v.EmployeeId == employeeId, Relation.OwnCard);

    private static Relation Family(Viewer v, long pupilId) =>
        If(v.PupilId != 0 && v.PupilId == pupilId, Relation.Self) | If(v.ChildIds.Contains(pupilId), Relation.OwnChild);

    private static Relation FamilyOf(Viewer v, long classId, string subgroup)
    {
        var relations = Relation.None;
        for (var i = 0; i < v.FamilyPupils.Count; i++)
        {
            if (v.FamilyPupils[i].EverAttended(classId, subgroup))
                relations |= Family(v, v.FamilyPupils[i].PupilId);
        }

        return relations;
    }

    // A loop without a delegate and without an enumerator: asked for every field of every lesson.
    private static Relation FamilyWhere(Viewer v, long classId, DateOnly? date)
    {
        var relations = Relation.None;
        for (var i = 0; i < v.FamilyPupils.Count; i++)
        {
            var pupil = v.FamilyPupils[i];
            if (date is { } day ? pupil.WasIn(classId, day) : pupil.WasIn(classId))
                relations |= Family(v, pupil.PupilId);
        }

        return relations;
    }

    private static Relation If(bool holds, Relation relation) => holds ? relation : Relation.None;

    private static long? SchoolOf(object? subject) => subject switch
    {
        School school => school.Id,
        Pupil pupil => pupil.SchoolId,
        SchoolClass schoolClass => schoolClass.SchoolId,
        TeachingGroup group => group.SchoolId,
        Lesson lesson => lesson.SchoolId,
        SchoolEvent planned => planned.SchoolId,
        Announcement announcement => announcement.SchoolId,
        Correspondence correspondence => correspondence.SchoolId,
        InternalMessage message => message.SchoolId,
        Mark mark => mark.SchoolId,
        AttendanceEntry entry => entry.SchoolId,
        ExemptionDocument document => document.SchoolId,
        ExcuseNote note => note.SchoolId,
        Correction correction => correction.SchoolId,
        JournalCheck check => check.SchoolId,
        Remark remark => remark.SchoolId,
        Inaccuracy inaccuracy => inaccuracy.SchoolId,
        FinalMark mark => mark.SchoolId,
        Examination examination => examination.SchoolId,
        ExaminationResult result => result.SchoolId,
        Debt debt => debt.SchoolId,
        ExternalMark mark => mark.SchoolId,
        NotepadEntry entry => entry.SchoolId,
        DeliveryAgreement agreement => agreement.SchoolId,
        Contact contact => contact.SchoolId,
        ChannelConfiguration channel => channel.SchoolId,
        Employee employee => employee.SchoolId,
        EmployeeRole role => role.SchoolId,
        StaffChange change => change.SchoolId,
        PortfolioEntry entry => entry.SchoolId,
        HomeroomAssignment assignment => assignment.SchoolId,
        Responsibility duty => duty.SchoolId,
        Parent parent => parent.SchoolId,
        Guardianship kinship => kinship.SchoolId,
        Person person => person.SchoolId,
        Consent consent => consent.SchoolId,
        LessonPlanItem item => item.SchoolId,
        LessonPlanVersion version => version.SchoolId,
        MethodicalAssociation association => association.SchoolId,
        _ => null,
    };
}
