using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Diary;

/// <summary>What of a week is asked for, and so is read in the statement that reads its lessons.</summary>
internal readonly record struct DiaryParts(bool Groups, bool Homework, bool Marks, bool Attendance, bool SchoolDays)
{
    private const string Days = "days";
    private const string Lessons = "lessons";
    private const string Lesson = "lesson";

    public static DiaryParts Of(SelectedFields below) => new(
        below.Has(Days, Lessons, Lesson, "group"),
        below.Has(Days, Lessons, Lesson, "homework"),
        below.Has(Days, Lessons, "marks"),
        below.Has(Days, Lessons, "attendance"),
        below.Has(Days, "isSchoolDay"));
}
