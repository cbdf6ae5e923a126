using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Attendance;

/// <summary>Missed lessons of a subject (пропуски по предмету).</summary>
[ObjectType]
[Readers(Relation.Member)]
[Scopes(Scope.Absences)]
public sealed record SubjectAttendance
{
    /// <summary>How many, and why (показатели).</summary>
    public required AttendanceFigures Figures { get; init; }

    [GraphQLIgnore]
    public required long SubjectId { get; init; }
}
