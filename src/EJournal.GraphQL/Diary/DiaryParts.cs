using System.Collections.Frozen;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Diary;

/// <summary>What of a week is asked for, and so is read in the statement that reads its lessons.</summary>
internal readonly record struct DiaryParts(bool Groups, bool Homework, bool Marks, bool Attendance, bool SchoolDays)
{
    private const string Days = "days";
    private const string Lessons = "lessons";
    private const string Lesson = "lesson";
    private const string Group = "group";

    // What a week on a screen shows. A field stands here only if it needs no more of the row than DiaryStatement reads for it.
    private static readonly FrozenSet<string> LineFields = FrozenSet.Create("lesson", "marks", "attendance");
    private static readonly FrozenSet<string> LessonFields =
        FrozenSet.Create("id", "date", "number", "startsAt", "endsAt", "status", "room", "topic", Group, "homework");
    private static readonly FrozenSet<string> GroupFields = FrozenSet.Create("id", "subgroup", "subject");
    private static readonly FrozenSet<string> HomeworkFields = FrozenSet.Create("id", "text", "dueDate");
    private static readonly FrozenSet<string> MarkFields = FrozenSet.Create("id", "value", "comment");

    /// <summary>Of lessons and their groups only what is shown on a screen.</summary>
    public bool BriefLessons { get; init; }

    /// <summary>Of homework only what is shown on a screen.</summary>
    public bool BriefHomework { get; init; }

    /// <summary>Of marks only what is shown on a screen.</summary>
    public bool BriefMarks { get; init; }

    public static DiaryParts Of(SelectedFields below) => new(
        below.Has(Days, Lessons, Lesson, Group),
        below.Has(Days, Lessons, Lesson, "homework"),
        below.Has(Days, Lessons, "marks"),
        below.Has(Days, Lessons, "attendance"),
        below.Has(Days, "isSchoolDay"))
    {
        BriefLessons = below.HasOnly(LineFields, Days, Lessons)
            && below.HasOnly(LessonFields, Days, Lessons, Lesson) && below.HasOnly(GroupFields, Days, Lessons, Lesson, Group),
        BriefHomework = below.HasOnly(HomeworkFields, Days, Lessons, Lesson, "homework"),
        BriefMarks = below.HasOnly(MarkFields, Days, Lessons, "marks"),
    };
}
