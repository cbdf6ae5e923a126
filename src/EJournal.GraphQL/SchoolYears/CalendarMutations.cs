using EJournal.Data;
using EJournal.Data.SchoolYears;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.SchoolYears;

/// <summary>The calendar of a school year (CUR-10), kept by the director and those whom S-11 names.</summary>
[MutationType]
public static class CalendarMutations
{
    /// <summary>Makes, moves and takes out grading periods of a school year (учебные периоды), of the kinds of S-10; all or none.</summary>
    [Readers(Relation.Staff)]
    [NoToken]
    public static Task<SchoolYearPayload> SetGradingPeriods(
        [GraphQLDescription("The periods (учебные периоды).")] SetGradingPeriodsInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        SchoolYearMutations.RunAsync(
            WriteRequest.By(viewer, "setGradingPeriods", input.IdempotencyKey, input),
            (write, token) => write.SetPeriodsAsync(input.ToChanges(), token),
            writes, db, viewer, ct);

    /// <summary>Names days on which the school does not teach, or takes them out (выходные дни); all or none.</summary>
    [Readers(Relation.Staff)]
    [NoToken]
    public static Task<SchoolYearPayload> SetHolidays(
        [GraphQLDescription("The days (выходные дни).")] SetHolidaysInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        SchoolYearMutations.RunAsync(
            WriteRequest.By(viewer, "setHolidays", input.IdempotencyKey, input),
            (write, token) => write.SetHolidaysAsync(input.Year, [.. (input.Holidays ?? []).Select(h => (h.Date, h.Name))], input.Remove ?? [], token),
            writes, db, viewer, ct);
}
