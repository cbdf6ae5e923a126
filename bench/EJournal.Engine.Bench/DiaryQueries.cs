using EJournal.GraphQL.Engine;

namespace EJournal.Engine.Bench;

[QueryType, Everybody]
internal static class DiaryQueries
{
    private static readonly BatchedDay[] Batched = [.. Week.Days.Select(day => new BatchedDay(day))];

    [ListSize(7)]
    public static IReadOnlyList<DiaryDay> Diary([ID] string studentId, DateOnly from, DateOnly to) =>
        Covers(studentId, from, to) ? Week.Days : [];

    /// <summary>The same week with every list fetched by a batch resolver, as fields over a database are.</summary>
    [ListSize(7)]
    public static IReadOnlyList<BatchedDay> BatchedDiary([ID] string studentId, DateOnly from, DateOnly to) =>
        Covers(studentId, from, to) ? Batched : [];

    private static bool Covers(string studentId, DateOnly from, DateOnly to) =>
        studentId == Week.Pupil && from <= Week.Days[0].Date && to >= Week.Days[^1].Date;
}
