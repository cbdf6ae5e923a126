using EJournal.GraphQL.Engine;

namespace EJournal.Engine.Bench;

/// <summary>A day whose fields all come from batch resolvers.</summary>
internal sealed record BatchedDay(DiaryDay Day);

[ObjectType<BatchedDay>(IgnoreProperties = true), Everybody]
internal static class BatchedDayType
{
    [BatchResolver]
    public static IReadOnlyList<DateOnly> GetDate([Parent] IReadOnlyList<BatchedDay> days) => [.. days.Select(d => d.Day.Date)];

    [BatchResolver, ListSize(10)]
    public static IReadOnlyList<IReadOnlyList<DiaryLesson>> GetLessons([Parent] IReadOnlyList<BatchedDay> days) => [.. days.Select(d => d.Day.Lessons)];
}

/// <summary>What a lesson has beside its properties.</summary>
[ObjectType<DiaryLesson>, Everybody]
internal static class DiaryLessonType
{
    [BatchResolver]
    public static IReadOnlyList<int> GetPlace([Parent] IReadOnlyList<DiaryLesson> lessons) => [.. lessons.Select(l => l.Number)];

    [BatchResolver, ListSize(5)]
    public static IReadOnlyList<IReadOnlyList<Mark>> GetBatchedMarks([Parent] IReadOnlyList<DiaryLesson> lessons) => [.. lessons.Select(l => l.Marks)];
}
