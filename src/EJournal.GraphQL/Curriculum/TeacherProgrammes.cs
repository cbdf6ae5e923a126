using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Curriculum;

/// <summary>How far the programmes of one teacher have come, all his groups together (прохождение программ у учителя), in lessons.</summary>
[ObjectType]
[Readers(ProgrammeReaders.Control)]
[Scopes(Scope.JournalRead)]
public sealed record TeacherProgrammes
{
    /// <summary>Hours of all plans (часов по плану).</summary>
    public int PlannedHours => Figures.Planned;

    /// <summary>Lessons that were held (проведено уроков).</summary>
    public int HeldHours => Figures.Held;

    /// <summary>Hours of the plans that ought to have been taught by the day (должно быть пройдено).</summary>
    public int DueHours => Figures.Due;

    /// <summary>Hours of the plans that were taught (пройдено часов плана).</summary>
    public int CoveredHours => Figures.Covered;

    /// <summary>Hours behind the plan, of the groups that are behind (отставание).</summary>
    public int BehindHours => Groups.Sum(g => Math.Max(0, -g.Balance));

    /// <summary>Each of the groups (по группам).</summary>
    [ListSize(100, Usual = 10)]
    public required IReadOnlyList<ProgrammePassage> Groups { get; init; }

    [GraphQLIgnore]
    public required long TeacherId { get; init; }

    [GraphQLIgnore]
    public required ProgrammeFigures Figures { get; init; }
}

[ObjectType<TeacherProgrammes>]
[Readers(ProgrammeReaders.Control)]
[Scopes(Scope.JournalRead)]
public static class TeacherProgrammesResolvers
{
    /// <summary>The teacher (учитель).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Employee>> Teacher(
        [Parent] IReadOnlyList<TeacherProgrammes> rows, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Employees.VisibleTo(db, viewer).Include(e => e.Person).ExactlyOneEachAsync(rows, r => r.TeacherId, ct);
}
