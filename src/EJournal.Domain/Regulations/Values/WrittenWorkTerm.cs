namespace EJournal.Domain.Regulations;

/// <summary>
/// A row of the table of checking terms (LES-18): in these grades works of this form are marked within so many days, or by
/// so many next lessons of the group. When one teacher has more than so many works of the kind on the date, the lessons
/// grow by one.
/// </summary>
public sealed record WrittenWorkTerm(
    IReadOnlyList<WorkForm> Forms, int FromGrade, int ToGrade, int? Days, int? Lessons, int? MoreLessonsAboveWorks) : ISettingValue
{
    public string? FindFault() =>
        FromGrade < 1 || ToGrade > 11 || FromGrade > ToGrade ? "Классы должны быть от 1 до 11."
        : (Days is null) == (Lessons is null) ? "Укажите срок либо в днях, либо в уроках."
        : Days is < 0 or > 60 || Lessons is < 1 or > 10 || MoreLessonsAboveWorks is < 1 ? "Срок должен быть до 60 дней или до 10 уроков."
        : null;
}
