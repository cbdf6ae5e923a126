using EJournal.Data;
using EJournal.Data.Control;
using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.Domain.People;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Control;

[ObjectType<School>]
public static class SchoolJournalEntries
{
    /// <summary>
    /// What was entered into the journal between two days, and what was corrected (контроль за внесением информации и
    /// исправлений): every value that marks, absences, final marks, results of examinations, topics and homework ever had with
    /// its author and moment, and who recorded lessons. The latest first; for those who read every mark.
    /// </summary>
    [BatchResolver]
    [ListSize(JournalEntryConnection.MaxFirst, Usual = 50, By = nameof(first))]
    [Readers(Relation.MarksOverseer)]
    [Scopes(Scope.JournalRead)]
    public static async Task<IReadOnlyList<JournalEntryConnection>> JournalEntries(
        [Parent] IReadOnlyList<School> schools,
        [GraphQLDescription("Entered from this day on (с даты).")] DateOnly from,
        [GraphQLDescription("Entered up to this day, inclusive (по дату).")] DateOnly to,
        [GraphQLDescription("Only such entries (вид записи).")] JournalEntryKind? kind,
        [GraphQLDescription("Only corrections, or what came late (исправления, опоздания); everything when not given.")] JournalEntryFilter? only,
        [ID("SchoolClass")][GraphQLDescription("Only in the journal of this class (класс).")] long? classId,
        [ID("Teacher")][GraphQLDescription("Only what this employee entered (кто внёс).")] long? teacherId,
        [GraphQLDescription("How many, at most 200; 50 when not given (размер страницы).")] int? first,
        [GraphQLDescription("Those after this cursor (курсор).")] string? after,
        JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var asked = ControlInterval.Of(from, to, schools[0].TimeZone, time);
        var (size, zone) = (first ?? 50, schools[0].TimeZone);
        var entries = JournalEntryQuery.Of(db, viewer.SchoolId, Milliseconds(asked.From, zone), Milliseconds(asked.To.AddDays(1), zone));
        if (kind is { } one)
        {
            var number = (int)one;
            entries = entries.Where(e => e.Kind == number);
        }

        if (classId is { } inClass)
            entries = entries.Where(e => e.ClassId == inClass);
        if (teacherId is { } teacher)
        {
            var person = await db.Employees.Where(e => e.SchoolId == viewer.SchoolId && e.Id == teacher).Select(e => e.PersonId).SingleOrDefaultAsync(ct);
            entries = entries.Where(e => e.AuthorPersonId == person);
        }

        var rows = await Filtered(entries, only).After(after).LatestFirst().Take(size + 1).ToListAsync(ct);
        var page = Page(schools[0], rows, size, after is not null, await PupilsAsync(db, viewer, rows, ct));
        // A viewer sees one school, his own.
        return [.. schools.Select(_ => page)];
    }

    private static IQueryable<JournalEntryRow> Filtered(IQueryable<JournalEntryRow> entries, JournalEntryFilter? only) => only switch
    {
        JournalEntryFilter.Corrections => entries.Where(e => e.IsCorrection),
        JournalEntryFilter.Late => entries.Where(e => e.Late),
        JournalEntryFilter.CorrectionsAndLate => entries.Where(e => e.IsCorrection || e.Late),
        _ => entries,
    };

    private static long Milliseconds(DateOnly day, string zone) => new DateTimeOffset(SchoolDay.StartOf(day, zone)).ToUnixTimeMilliseconds();

    private static async Task<Dictionary<long, Pupil>> PupilsAsync(JournalDb db, Viewer viewer, List<JournalEntryRow> rows, CancellationToken ct)
    {
        var ids = rows.Select(r => r.PupilId).OfType<long>().Distinct().ToList();
        // Not VisibleTo: an entry names whom it concerns also after he has left.
        return await db.Pupils.Where(p => p.SchoolId == viewer.SchoolId && ids.Contains(p.Id)).Include(p => p.Person).ToDictionaryAsync(p => p.Id, ct);
    }

    private static JournalEntryConnection Page(School school, List<JournalEntryRow> rows, int size, bool hasPrevious, Dictionary<long, Pupil> pupils)
    {
        List<JournalEntryEdge> edges =
        [
            .. rows.Take(size).Select(r => new JournalEntryEdge
            {
                Cursor = JournalEntryPaging.Cursor(r),
                Node = new JournalEntry { Row = r, School = school, Pupil = r.PupilId is { } id ? pupils[id] : null },
            }),
        ];
        return new JournalEntryConnection
        {
            Edges = edges,
            PageInfo = new PageInfo
            {
                HasNextPage = rows.Count > size,
                HasPreviousPage = hasPrevious,
                StartCursor = edges.FirstOrDefault()?.Cursor,
                EndCursor = edges.LastOrDefault()?.Cursor,
            },
        };
    }
}
