using System.Collections.Immutable;

namespace EJournal.Domain.Access;

/// <summary>The scopes there are: their codes, which never change, and what they open, for the person who is to agree.</summary>
public static class Scopes
{
    public static ImmutableArray<ScopeInfo> All { get; } =
    [
        new(Scope.DiaryRead, "diary:read", "Дневник: уроки, задания, отметки, посещаемость и их изменения", "The diary: lessons, homework, marks, attendance, and their changes"),
        new(Scope.MarksRead, "marks:read", "Отметки и средний балл", "Marks and averages"),
        new(Scope.AttendanceRead, "attendance:read", "Посещаемость и причины отсутствия", "Attendance and reasons for absence"),
        new(Scope.ScheduleRead, "schedule:read", "Расписание", "The timetable"),
        new(Scope.ContactsRead, "contacts:read", "Родители, родство и адреса для сообщений", "Parents, kinship, and addresses for messages"),
        new(Scope.PeopleRead, "people:read", "Списки классов и сведения об учениках и сотрудниках", "Class lists, and records of pupils and employees"),
        new(Scope.PeopleWrite, "people:write", "Изменение списков учеников и сотрудников", "Changing the lists of pupils and employees"),
        new(Scope.JournalRead, "journal:read", "Журнал: уроки, темы, задания, отметки и посещаемость групп", "The journal: a group's lessons, topics, homework, marks and attendance"),
        new(Scope.JournalWrite, "journal:write", "Запись урока и выставление отметок", "Recording lessons and setting marks"),
        new(Scope.ReportsRead, "reports:read", "Отчёты", "Reports"),
        new(Scope.SchoolRead, "school:read", "Устройство школы: регламент, решения, каналы сообщений", "How the school works: its regulation, decisions, channels of messages"),
        new(Scope.MessagesRead, "messages:read", "Переписка, объявления и новости", "Correspondence, announcements and news"),
        new(Scope.MessagesWrite, "messages:write", "Писать сообщения от вашего имени и отмечать прочитанное", "Writing messages in your name, and marking what was read"),
    ];

    public static Scope? Parse(string code)
    {
        foreach (var scope in All)
        {
            if (scope.Code == code)
                return scope.Scope;
        }

        return null;
    }

    /// <summary>The codes of a set, in the order of <see cref="All"/>.</summary>
    public static IReadOnlyList<string> CodesOf(Scope scopes) => [.. All.Where(s => (scopes & s.Scope) != 0).Select(s => s.Code)];
}
