namespace EJournal.Domain.SchoolYears;

/// <summary>What becomes of a pupil at the end of a school year (решение о переводе).</summary>
public enum PupilStep
{
    /// <summary>Into the next grade (переведён в следующий класс).</summary>
    MovesUp,

    /// <summary>The same grade again (оставлен на повторное обучение).</summary>
    Repeats,

    /// <summary>From the school (выбывает, окончил школу).</summary>
    Leaves,
}
