namespace EJournal.Domain.PersonalData;

/// <summary>Whose data a consent is about (вид согласия на обработку персональных данных).</summary>
public enum ConsentKind
{
    /// <summary>A pupil's data, consented to by a legal representative (данные обучающегося, PDN-02).</summary>
    PupilData,

    /// <summary>An employee's own data (данные сотрудника, PDN-03).</summary>
    StaffData,
}
