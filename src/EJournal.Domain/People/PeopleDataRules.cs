using EJournal.Domain.Access;
using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;

namespace EJournal.Domain.People;

/// <summary>Who enters and changes data about people (PPL-07, S-02).</summary>
public static class PeopleDataRules
{
    /// <summary>Null when the viewer keeps the data of employees.</summary>
    public static Refusal? MayKeepStaff(Viewer viewer, Regulation regulation) =>
        regulation.PeopleDataMaintainers.Staff.Any(viewer.Is)
            ? null
            : new(RefusalCode.Forbidden, "Данные сотрудников ведёте не вы: обратитесь к администратору или специалисту по кадрам.") { Clause = "S-02" };

    /// <summary>Null when the viewer keeps the data of the pupils of these classes; the homeroom teacher does for his own, where the school says so.</summary>
    public static Refusal? MayKeepFamilies(Viewer viewer, Regulation regulation, params IEnumerable<long> classIds)
    {
        var keepers = regulation.PeopleDataMaintainers.Families;
        if (keepers.Any(viewer.Is) || (keepers.Contains(Responsible.HomeroomTeacher) && viewer.IsStaff && classIds.All(viewer.HomeroomClassIds.Contains)))
            return null;
        return new(RefusalCode.Forbidden, "Данные об учениках и родителях вносит другой сотрудник: так решила школа.") { Clause = "S-02" };
    }

    /// <summary>The same for the division into subgroups, for which the homeroom teacher answers in any school (PPL-12).</summary>
    public static Refusal? MayDivide(Viewer viewer, Regulation regulation, long classId) =>
        viewer.IsStaff && viewer.HomeroomClassIds.Contains(classId) ? null : MayKeepFamilies(viewer, regulation, classId);
}
