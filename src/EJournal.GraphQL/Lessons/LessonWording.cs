using EJournal.Data.Writes;
using EJournal.Domain.Lessons;

namespace EJournal.GraphQL.Lessons;

/// <summary>What the record of a lesson said before is kept, in the transaction that writes over it (COR-04).</summary>
internal static class LessonWording
{
    /// <summary>Nothing where both texts are the same.</summary>
    public static void Keep(
        JournalWrite write, Lesson lesson, LessonPart part, string? oldText, string? newText, bool late, string? reason, long? correctionId = null)
    {
        if (oldText == newText)
            return;
        write.Db.LessonRevisions.Add(new LessonRevision
        {
            SchoolId = lesson.SchoolId,
            LessonId = lesson.Id,
            Part = part,
            OldText = oldText,
            NewText = newText,
            AuthorPersonId = write.Viewer.PersonId,
            At = write.Now,
            Late = late,
            Reason = oldText is null || string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(),
            CorrectionId = correctionId,
        });
    }
}
