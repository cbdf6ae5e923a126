using EJournal.GraphQL.Engine;

namespace EJournal.Engine.Bench;

[ObjectType, Everybody]
internal sealed record DiaryDay(DateOnly Date, [property: ListSize(10)] IReadOnlyList<DiaryLesson> Lessons);

[ObjectType, Everybody]
internal sealed record DiaryLesson(
    int Number, string Subject, string? Topic, string? Homework, string? Room, string? Teacher,
    [property: ListSize(5)] IReadOnlyList<Mark> Marks, string? Absence);

[ObjectType, Everybody]
internal sealed record Mark(string Value, int Weight, string Kind);
