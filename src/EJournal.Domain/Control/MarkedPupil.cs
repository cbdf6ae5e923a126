namespace EJournal.Domain.Control;

/// <summary>A pupil of a group, with how often he was marked in it.</summary>
/// <param name="GroupId">The group.</param>
/// <param name="PupilId">The pupil.</param>
/// <param name="Marks">Marks within the interval.</param>
/// <param name="MarksOfPeriod">Marks since the grading period began.</param>
/// <param name="Required">How many he should have by now (S-19); null where the school asks for none.</param>
public sealed record MarkedPupil(long GroupId, long PupilId, int Marks, int MarksOfPeriod, int? Required)
{
    public bool IsBelow => MarksOfPeriod < Required;
}
