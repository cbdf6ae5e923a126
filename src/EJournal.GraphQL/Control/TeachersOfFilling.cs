using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

[ObjectType<JournalFilling>]
[Readers(Relation.Staff)]
[Scopes(ControlReaders.Scopes)]
public static class TeachersOfFilling
{
    /// <summary>By teacher, in order of name (по учителям): who has not filled the journal, and for which lessons.</summary>
    [ListSize(500, Usual = 60)]
    public static IReadOnlyList<TeacherFilling> Teachers(
        [Parent] JournalFilling filling,
        [GraphQLDescription("Only those with lessons that are not recorded (только с незаписанными уроками).")] bool? incomplete) =>
        incomplete == true ? [.. filling.ByTeacher.Where(t => !t.Figures.IsComplete)] : filling.ByTeacher;
}
