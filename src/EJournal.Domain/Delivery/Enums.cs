namespace EJournal.Domain.Delivery;

/// <summary>What a message is about; a parent chooses some of them .</summary>
[Flags]
public enum DeliveryTopics
{
    None = 0,
    Marks = 1,
    Attendance = 2,
    Homework = 4,
    Schedule = 8,
    FinalMarks = 16,
    Remarks = 32,
    Announcements = 64,
}

/// <summary>When a message goes out (когда сообщать).</summary>
public enum DeliveryTiming
{
    /// <summary>At once (сразу).</summary>
    Instant,

    /// <summary>Once a day (раз в день).</summary>
    Daily,

    /// <summary>Once a week (раз в неделю).</summary>
    Weekly,
}

/// <summary>How much a message says (сколько сообщать).</summary>
public enum PrivacyLevel
{
    /// <summary>Everything (полностью).</summary>
    Full,

    /// <summary>What it is about, without marks and reasons (без значений).</summary>
    NoValues,

    /// <summary>Only that there is news in the diary (только уведомление).</summary>
    NoticeOnly,
}

/// <summary>Where a contact came from (происхождение контакта, A-08, A-09).</summary>
public enum ContactOrigin
{
    /// <summary>Given to the school in writing (письменное заявление).</summary>
    Written,

    /// <summary>Given with an electronic signature (электронная подпись).</summary>
    ESigned,

    /// <summary>Given in electronic form (электронное заявление).</summary>
    Electronic,

    /// <summary>Typed in by the parent (введён самостоятельно).</summary>
    SelfEntered,
}

/// <summary>What happened in a diary (что изменилось в дневнике).</summary>
public enum DiaryChangeKind
{
    /// <summary>A mark was set (выставлена отметка).</summary>
    MarkSet,

    /// <summary>A mark was corrected (отметка исправлена).</summary>
    MarkCorrected,

    /// <summary>A mark was withdrawn (отметка снята).</summary>
    MarkWithdrawn,

    /// <summary>An absence or lateness was recorded or taken back (посещаемость).</summary>
    Attendance,

    /// <summary>Homework was given or changed (домашнее задание).</summary>
    Homework,

    /// <summary>A lesson of the schedule was changed (изменение расписания).</summary>
    Schedule,

    /// <summary>A final mark was set or changed (итоговая отметка).</summary>
    FinalMark,

    /// <summary>A remark on behaviour (замечание).</summary>
    Remark,

    /// <summary>A result of an examination was entered or changed (результат экзамена).</summary>
    Examination,

    /// <summary>The homeroom teacher entered or changed why the pupil was absent (причина отсутствия).</summary>
    AbsenceReason = 16,

    /// <summary>
    /// The pupil moved to another class or subgroup, left or came back (класс изменён): lessons and homework are others now,
    /// also of days that have passed. Read the diary anew.
    /// </summary>
    ClassChanged = 17,

    /// <summary>The forecast of the final marks of a period was told, by S-27 of the regulation (прогноз итоговых отметок). What it is, the subjects of the period say.</summary>
    Forecast = 18,

    /// <summary>The class got a new weekly grid, or its lessons new times, from a day on (новое расписание класса). Read the schedule from that day on anew.</summary>
    Timetable = 19,

    /// <summary>An event of the school or of the class was planned, changed or cancelled (мероприятие).</summary>
    Event = 20,
}

/// <summary>What a message is for: news of the diary, or the code that confirms a contact.</summary>
public enum DeliveryPurpose
{
    News,
    ConfirmationCode,
}

/// <summary>Where a delivery stands. Every state but the first two is an end, and each end is visible to the school.</summary>
public enum DeliveryStatus
{
    Pending,
    Sending,
    Delivered,
    Refused,
    Expired,
    Withdrawn,
    Superseded,
    Unknown,
    Dead,
}
