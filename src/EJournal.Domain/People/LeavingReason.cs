namespace EJournal.Domain.People;

/// <summary>Why a pupil left the school (причина выбытия).</summary>
public enum LeavingReason
{
    /// <summary>Finished the school (окончил школу).</summary>
    Graduated,

    /// <summary>Went to another school (перешёл в другую школу).</summary>
    AnotherSchool,

    /// <summary>At the wish of the family, to learn at home (семейное образование).</summary>
    FamilyEducation,

    /// <summary>Excluded as a measure of discipline (отчислен за нарушения).</summary>
    Excluded,

    /// <summary>Died (смерть).</summary>
    Died,

    /// <summary>Something else (другая причина).</summary>
    Other,
}
