namespace EJournal.Domain.Control;

/// <summary>Whom and what a remark is about.</summary>
public sealed record RemarkPlace(long TeacherId, long GroupId, long? LessonId, long? JournalCheckId);
