using EJournal.Domain.Delivery;

namespace EJournal.Delivery.Planning;

internal static class Topic
{
    public static DeliveryTopics Of(DiaryChangeKind kind) => kind switch
    {
        DiaryChangeKind.MarkSet or DiaryChangeKind.MarkCorrected or DiaryChangeKind.MarkWithdrawn => DeliveryTopics.Marks,
        DiaryChangeKind.Attendance => DeliveryTopics.Attendance,
        DiaryChangeKind.Homework => DeliveryTopics.Homework,
        DiaryChangeKind.Schedule or DiaryChangeKind.Timetable or DiaryChangeKind.Event => DeliveryTopics.Schedule,
        DiaryChangeKind.FinalMark or DiaryChangeKind.Examination or DiaryChangeKind.Forecast => DeliveryTopics.FinalMarks,
        _ => DeliveryTopics.Remarks,
    };
}
