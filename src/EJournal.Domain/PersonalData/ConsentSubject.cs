namespace EJournal.Domain.PersonalData;

/// <summary>Whose data a consent is about: a pupil's or an employee's, one of the two.</summary>
public readonly record struct ConsentSubject(long? PupilId, long? EmployeeId)
{
    public ConsentKind Kind => PupilId is null ? ConsentKind.StaffData : ConsentKind.PupilData;
}
