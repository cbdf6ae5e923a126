using EJournal.Data.Writes;
using EJournal.Domain.Delivery;
using EJournal.Domain.Marks;
using EJournal.GraphQL.Lessons;

namespace EJournal.GraphQL.Marks;

internal static class MarkNews
{
    /// <summary>Puts a change of a mark into the outbox.</summary>
    public static void Publish(JournalWrite write, LessonWrite target, Mark mark, DiaryChangeKind kind) => write.Publish(new JournalEvent
    {
        Kind = kind,
        PupilId = mark.PupilId,
        GroupId = target.Group.Id,
        LessonId = mark.LessonId,
        MarkId = mark.Id,
        Revision = mark.Version,
    });
}
