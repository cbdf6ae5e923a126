namespace EJournal.Domain.Access;

/// <summary>
/// What a token for an application may be given of its user's rights. A field of the schema names the scopes that open it;
/// it has to have one of them. Codes and descriptions: <see cref="Scopes"/>.
/// </summary>
[Flags]
public enum Scope
{
    /// <summary>No token: what is for people who sign in themselves.</summary>
    None = 0,

    DiaryRead = 1 << 0,
    MarksRead = 1 << 1,
    AttendanceRead = 1 << 2,
    ScheduleRead = 1 << 3,
    ContactsRead = 1 << 4,
    PeopleRead = 1 << 5,
    PeopleWrite = 1 << 6,
    JournalRead = 1 << 7,
    JournalWrite = 1 << 8,
    ReportsRead = 1 << 9,
    SchoolRead = 1 << 10,
    MessagesRead = 1 << 11,
    MessagesWrite = 1 << 12,

    /// <summary>Whatever a token was given: for what tells nothing by itself, such as ids and errors.</summary>
    Any = (1 << 13) - 1,

    /// <summary>The week of a pupil, with whatever of it the token may read.</summary>
    Diary = DiaryRead | MarksRead | AttendanceRead,

    /// <summary>A pupil's lessons as family and teachers see them: lesson, topic, homework.</summary>
    Lessons = DiaryRead | JournalRead,

    /// <summary>Where marks stand.</summary>
    Marks = DiaryRead | MarksRead | JournalRead,

    /// <summary>Where absences stand.</summary>
    Absences = DiaryRead | AttendanceRead | JournalRead,

    /// <summary>Wherever a lesson is met: in the timetable, or as what a mark or an absence belongs to.</summary>
    Timetable = Lessons | Marks | Absences | ScheduleRead,

    /// <summary>Whatever is about pupils: who may read of one may know the name.</summary>
    Pupils = Marks | Absences | ContactsRead | PeopleRead | PeopleWrite | JournalWrite | ReportsRead | MessagesRead,
}
