using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Attendance;

/// <summary>Who says why a pupil was not there (LES-15 to LES-17, A-01).</summary>
public static class AbsenceRules
{
    public const int MostAtOnce = 200;

    public static Refusal WrongSize { get; } =
        new(RefusalCode.InvalidValue, $"За один раз можно внести от 1 до {MostAtOnce} причин.") { Field = "absences" };

    public static Refusal NotRecorded { get; } =
        new(RefusalCode.NotFound, "На этом уроке у ученика нет записи об отсутствии или опоздании.") { Field = "pupilId" };

    public static Refusal UnknownPupil { get; } = new(RefusalCode.NotFound, "Такого ученика нет.") { Field = "pupilId" };

    public static Refusal Twice { get; } = new(RefusalCode.InvalidValue, "Это отсутствие указано дважды.") { Field = "pupilId" };

    /// <summary>The homeroom teacher of the pupil's class. A pupil never works in the journal, whatever else he is (ACC-08).</summary>
    public static Refusal? MayExplain(Viewer viewer, long classId) =>
        viewer.IsStaff && !viewer.Has(Role.Pupil) && viewer.HomeroomClassIds.Contains(classId)
            ? null
            : new(RefusalCode.Forbidden, "Причины отсутствия и документы вносит классный руководитель класса.") { Clause = "LES-15" };

    /// <summary>Null for a code on the school's list.</summary>
    public static Refusal? OfCode(Regulation regulation, string code) =>
        regulation.AbsenceReasonCodes.Any(known => known.Code == code)
            ? null
            : new(RefusalCode.InvalidValue, $"Такого кода нет. В школе приняты: {string.Join(", ", regulation.AbsenceReasonCodes.Select(c => c.Code))}.")
            {
                Field = "code",
                Clause = "S-16",
            };

    /// <summary>Up to which day an absence should have its reason by now (S-17); null where the school does not ask.</summary>
    public static DateOnly? OverdueUpTo(Regulation regulation, DateOnly today) => regulation.AbsenceReviewInterval switch
    {
        { Unit: IntervalUnit.Day, Count: var days } => today.AddDays(-days),
        { Unit: IntervalUnit.Week, Count: var weeks } => today.AddDays(-7 * weeks),
        { Unit: IntervalUnit.Month, Count: var months } => today.AddMonths(-months),
        _ => null,
    };
}
