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
}
