using EJournal.Domain.Delivery;

namespace EJournal.GraphQL.Delivery;

/// <summary>What a parent wants to be told of (о чём сообщать).</summary>
public enum DeliveryTopic
{
    /// <summary>Marks and their corrections (отметки).</summary>
    Marks = DeliveryTopics.Marks,

    /// <summary>Absences and lateness (посещаемость).</summary>
    Attendance = DeliveryTopics.Attendance,

    /// <summary>Homework (домашние задания).</summary>
    Homework = DeliveryTopics.Homework,

    /// <summary>Changes of the schedule (изменения расписания).</summary>
    Schedule = DeliveryTopics.Schedule,

    /// <summary>Final marks (итоговые отметки).</summary>
    FinalMarks = DeliveryTopics.FinalMarks,

    /// <summary>Remarks on behaviour (замечания).</summary>
    Remarks = DeliveryTopics.Remarks,

    /// <summary>Announcements of class and school (объявления).</summary>
    Announcements = DeliveryTopics.Announcements,
}
