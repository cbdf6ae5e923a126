namespace EJournal.Domain.Attendance;

/// <summary>Illness and exemption are health data: a subject teacher learns only that the absence is excused.</summary>
public static class AbsenceDisclosure
{
    private static readonly AbsenceReason Excused = new() { Code = "У", Name = "уважительная причина", Kind = AbsenceKind.Excused };

    public static bool IsHealthData(AbsenceReason reason) => reason.Kind is AbsenceKind.Illness or AbsenceKind.Exempt;

    public static AbsenceReason ToSubjectTeacher(AbsenceReason reason) => IsHealthData(reason) ? Excused : reason;
}
