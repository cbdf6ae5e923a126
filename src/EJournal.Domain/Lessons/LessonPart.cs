namespace EJournal.Domain.Lessons;

/// <summary>What of a lesson's record is said in words.</summary>
public enum LessonPart
{
    Topic,
    Homework,
}
