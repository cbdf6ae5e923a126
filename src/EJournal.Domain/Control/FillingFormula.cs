namespace EJournal.Domain.Control;

/// <summary>What the figures of filling count, by ruling A-23.</summary>
public static class FillingFormula
{
    /// <summary>Part of every report, so that figures made by another rule are told apart.</summary>
    public const string Text =
        "EJournal, заполнение журнала, A-23, версия 1. Уроки = уроки по расписанию, которые не отменены и уже закончились или записаны. "
        + "Записан = внесена запись урока; с опозданием = позже срока S-12; просрочен = записи нет, а срок S-12 прошёл. "
        + "Урок относится к тому, кто его ведёт, в том числе заменяя другого. Проценты = от числа уроков. "
        + "Участие учителей = учителя, у которых записаны все уроки промежутка / учителя, у которых были уроки. "
        + "Округление до двух знаков, половина — от нуля.";

    /// <summary>The longest interval that is counted at once: a school year.</summary>
    public const int LongestDays = 366;

    /// <summary>Of those who gave lessons, those all of whose lessons are recorded.</summary>
    public static Participation OfTeachers(IReadOnlyCollection<FillingCount> counts)
    {
        var teachers = counts.GroupBy(c => c.TeacherId).ToList();
        return new(teachers.Count, teachers.Count(own => own.All(c => c.Recorded)));
    }
}
