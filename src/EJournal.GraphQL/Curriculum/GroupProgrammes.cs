using EJournal.Data;
using EJournal.Data.Curriculum;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Curriculum;

[ObjectType<TeachingGroup>]
public static class GroupProgrammes
{
    /// <summary>How far the programme has come (прохождение программы): for the teacher, the homeroom teacher, the administration, methodists and auditors.</summary>
    [BatchResolver]
    [Readers(ProgrammeReaders.Group)]
    [Scopes(Scope.JournalRead)]
    public static async Task<IReadOnlyList<ProgrammePassage>> Programme(
        [Parent] IReadOnlyList<TeachingGroup> groups,
        [GraphQLDescription("The day, inclusive; today when not given (на дату).")] DateOnly? on,
        JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct) =>
        await PassagesAsync(groups, on ?? await TodayAsync(db, viewer, time, ct), db, ct);

    internal static async Task<IReadOnlyList<ProgrammePassage>> PassagesAsync(
        IReadOnlyList<TeachingGroup> groups, DateOnly on, JournalDb db, CancellationToken ct)
    {
        var figures = await db.FiguresAsync(groups.Ids(g => g.Id), on, ct);
        return [.. groups.Select(g => new ProgrammePassage { Group = g, On = on, Figures = figures[g.Id] })];
    }

    internal static async Task<DateOnly> TodayAsync(JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct) => SchoolDay.At(
        time.GetUtcNow().UtcDateTime, await db.Schools.Where(s => s.Id == viewer.SchoolId).Select(s => s.TimeZone).SingleAsync(ct));
}
