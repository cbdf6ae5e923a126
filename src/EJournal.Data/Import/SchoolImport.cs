using EJournal.Data.Import.Reading;
using EJournal.Data.Import.Rows;
using EJournal.Data.Import.Writing;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Import;

/// <summary>
/// Imports a school from a folder of CSV files (CUR-09, ROL-03; docs/import.md): all or nothing, in one transaction. Everything
/// that is wrong is reported at once; the same folder again changes nothing; nothing is deleted.
/// </summary>
public sealed class SchoolImport(IDbContextFactory<JournalDb> contexts, TimeProvider time)
{
    public Task<ImportResult> RunAsync(ImportRequest request, CancellationToken ct) => RunAsync(request, Task.CompletedTask, ct);

    /// <summary>Reads the files while the database is still being made ready, which takes a second core as long as a full school does.</summary>
    public async Task<ImportResult> RunAsync(ImportRequest request, Task databaseReady, CancellationToken ct)
    {
        var findings = new Findings();
        if (!IsKey(request.SchoolKey))
            findings.Problem(request.Folder, null, null, request.SchoolKey, Wrong.SchoolKey);
        var tables = await Task.Run(() => ReadAsync(request, findings, ct), ct);
        await databaseReady;

        await using var db = await contexts.CreateDbContextAsync(ct);
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        // A school takes as long as it is large.
        db.Database.SetCommandTimeout(0);
        await WriteLock.ForImportAsync(db, request.SchoolKey, ct);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var year = await ImportYear.FindAsync(db, request.SchoolKey, tables, today, findings, ct);
        var records = await SchoolRecords.LoadAsync(db, request.SchoolKey, year, ct);
        var scope = await ScopeLoading.LoadAsync(db, records, Logins(tables), today, ct);
        var rows = SchoolRows.Read(tables, scope, findings);
        if (rows.School is null && records.School is null && !findings.Concern(SchoolRow.Layout) && Directory.Exists(request.Folder))
            findings.Problem(SchoolRow.Layout.File, null, null, request.SchoolKey, Wrong.NoSchool);
        if (findings.HasProblems)
            return new ImportResult { Problems = findings.Problems, Notices = findings.Notices };

        var session = new WriteSession(db, records, rows, request.Progress);
        await WriteAsync(session, request, findings, ct);
        var changed = session.Counts.Any(count => count.Added + count.Updated > 0);
        if (changed && !request.DryRun)
        {
            await AuditAsync(session, ct);
            await transaction.CommitAsync(CancellationToken.None);
        }

        return new ImportResult
        {
            Notices = findings.Notices,
            Counts = session.Counts,
            SchoolId = request.DryRun && records.School is null ? 0 : session.SchoolId,
        };
    }

    private static async Task<Dictionary<FileLayout, SourceTable>> ReadAsync(ImportRequest request, Findings findings, CancellationToken ct)
    {
        var folder = new ImportFolder(request.Folder, SchoolRows.Layouts, findings);
        var tables = new Dictionary<FileLayout, SourceTable>();
        foreach (var layout in SchoolRows.Layouts)
        {
            if (await folder.OpenAsync(layout, ct) is not { } table)
                continue;
            tables.Add(layout, table);
            request.Progress?.Report(new ImportProgress(ImportStage.Reading, layout.File, table.Rows.Count));
        }

        return tables;
    }

    private async Task WriteAsync(WriteSession session, ImportRequest request, Findings findings, CancellationToken ct)
    {
        var rows = session.Rows;
        var before = new WeekPlan(session.Records);
        var names = new SubgroupNames(session.Records);
        await SchoolWriter.WriteAsync(session, request.SchoolKey, ct);
        await ImportYear.WriteAsync(session, ct);
        session.Begin(ImportStage.Writing, SubjectRow.Layout.File, rows.Subjects.Count);
        await ClassWriter.WriteSubjectsAsync(session, ct);
        session.Begin(ImportStage.Writing, StaffRow.Layout.File, rows.Staff.Count);
        await StaffWriter.WriteAsync(session, ct);
        await ClassWriter.WriteClassesAsync(session, ct);
        session.Begin(ImportStage.Writing, PupilRow.Layout.File, rows.Pupils.Count);
        await PupilWriter.WriteAsync(session, names, Moved(session), findings, ct);
        ImportYear.NoteLeftBehind(session, findings);
        session.Begin(ImportStage.Writing, ParentRow.Layout.File, rows.Parents.Count);
        await ParentWriter.WriteAsync(session, findings, ct);
        await CurriculumWriter.WriteLoadAsync(session, names, Now(), Today(session), ct);
        await CalendarWriter.WriteAsync(session, ct);
        await CurriculumWriter.WriteTimetableAsync(session, ct);
        session.Begin(ImportStage.Writing, PlanRow.Layout.File, rows.Plans.Count);
        await PlanWriter.WriteAsync(session, Now(), Today(session), ct);
        if (rows.Timetable.Count + rows.Load.Count + rows.Classes.Count + rows.Bells.Count + rows.Periods.Count + rows.Holidays.Count > 0)
            await new LessonWriter(session, before, Today(session)).WriteAsync(findings, ct);
    }

    // Not through JournalWrites: that is for one change of a viewer, and this is a program run alone with its own rollback.
    private async Task AuditAsync(WriteSession session, CancellationToken ct)
    {
        var write = new JournalWrite(session.Db, new Viewer { SchoolId = session.SchoolId }, Now());
        write.Audit("import", $"School:{session.SchoolId}", session.Counts.Where(count => count.Added + count.Updated > 0)
            .ToDictionary(count => count.File, count => new { added = count.Added, updated = count.Updated }));
        await WriteLock.ForAuditAsync(session.Db, ct);
        await AuditAppender.AppendAsync(write, ct);
        await session.SaveAsync(ct);
    }

    private DateTime Now() => DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds()).UtcDateTime;

    private PupilMoves Moved(WriteSession session) => new(session, Today(session), time.GetUtcNow());

    private DateOnly Today(WriteSession session)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(session.Rows.School?.TimeZone ?? session.Records.School!.TimeZone);
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), zone).DateTime);
    }

    private static List<string> Logins(Dictionary<FileLayout, SourceTable> tables) =>
    [
        .. from table in tables.Values
           where table.Columns.ContainsKey(PersonCells.LoginColumn)
           from row in table.Rows
           let index = table.Columns[PersonCells.LoginColumn].Index
           where index < row.Cells.Length && row.Cells[index].Length > 0
           select row.Cells[index],
    ];

    private static bool IsKey(string key) =>
        key.Length is >= 1 and <= 64 && key.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_');
}
