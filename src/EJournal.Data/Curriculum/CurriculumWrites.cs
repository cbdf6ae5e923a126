using EJournal.Data.Access;
using EJournal.Data.PersonalData;
using EJournal.Data.Writes;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Curriculum;

/// <summary>Hours as they are asked for: of a grade, or of one class.</summary>
public sealed record AskedHours(long SubjectId, int? GradeLevel, long? ClassId, double WeeklyHours, double? YearlyHours);

public static class CurriculumWrites
{
    /// <summary>Sets the whole curriculum of a school year as a new version (CUR-01); returns the year.</summary>
    public static async Task<Decision<long>> SetCurriculumAsync(
        this JournalWrite write, int year, IReadOnlyList<AskedHours> asked, int? version, string? basis, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if ((CurriculumRules.MayKeep(viewer) ?? CurriculumRules.OfYear(year, await write.TodayAsync(ct)) ?? (basis is null ? null : Basis.Problem(basis))) is { } refused)
            return refused;
        var read = await ReadAsync(write, asked, ct);
        if (!read.TryGet(out var wanted))
            return Decision.Refuse<long>(read.Refusals);
        if (CurriculumRules.Faults(wanted) is { Count: > 0 } faults)
            return Decision.Refuse<long>(faults);
        var last = await db.CurriculumVersions.Where(v => v.SchoolId == viewer.SchoolId && v.Year == year).MaxAsync(v => (int?)v.Number, ct) ?? 0;
        if (version is { } seen && seen != last)
            return CurriculumRules.Changed;

        var current = await db.CurriculumLines.Where(l => l.SchoolId == viewer.SchoolId && l.Year == year && l.RemovedIn == null).ToListAsync(ct);
        var ended = current.FindAll(line => !wanted.Any(line.Says));
        var begun = wanted.Where(hours => !current.Exists(line => line.Says(hours))).ToList();
        if (ended.Count + begun.Count == 0)
            return CurriculumRules.Unchanged;
        ended.ForEach(line => line.RemovedIn = last + 1);
        db.CurriculumLines.AddRange(begun.Select(hours => new CurriculumLine
        {
            SchoolId = viewer.SchoolId,
            Year = year,
            SubjectId = hours.SubjectId,
            GradeLevel = hours.GradeLevel,
            ClassId = hours.ClassId,
            WeeklyHours = hours.WeeklyHours,
            YearlyHours = hours.YearlyHours,
            AddedIn = last + 1,
        }));
        db.CurriculumVersions.Add(new CurriculumVersion { SchoolId = viewer.SchoolId, Year = year, Number = last + 1, AuthorId = viewer.PersonId, At = write.Now, Basis = basis?.Trim() });
        write.Audit("curriculum.set", $"School:{viewer.SchoolId}", new { year, version = last + 1, ended = ended.Count, begun = begun.Count });
        return year;
    }

    /// <summary>The lines with the grades of their classes; every subject and class that is not there is told.</summary>
    private static async Task<Decision<IReadOnlyList<WantedHours>>> ReadAsync(JournalWrite write, IReadOnlyList<AskedHours> asked, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        var subjects = await db.Subjects.VisibleTo(db, viewer).Select(s => s.Id).ToHashSetAsync(ct);
        var classIds = asked.Select(a => a.ClassId).OfType<long>().Distinct().ToList();
        var grades = await db.Classes.VisibleTo(db, viewer).Where(c => classIds.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.GradeLevel, ct);
        var refusals = new List<Refusal>();
        for (var i = 0; i < asked.Count; i++)
        {
            if (!subjects.Contains(asked[i].SubjectId))
                refusals.Add(CurriculumRules.UnknownSubject with { Field = $"lines[{i}].subjectId" });
            if (asked[i].ClassId is { } id && !grades.ContainsKey(id))
                refusals.Add(CurriculumRules.UnknownClass with { Field = $"lines[{i}].classId" });
            else if (asked[i].ClassId is null == asked[i].GradeLevel is null)
                refusals.Add(new(RefusalCode.InvalidValue, "Укажите или параллель, или класс.") { Field = $"lines[{i}].gradeLevel" });
        }

        return refusals.Count > 0
            ? Decision.Refuse<IReadOnlyList<WantedHours>>(refusals)
            : Decision.Allow<IReadOnlyList<WantedHours>>([.. asked.Select(a => new WantedHours(
                a.SubjectId, a.ClassId is { } id ? grades[id] : a.GradeLevel!.Value, a.ClassId, a.WeeklyHours, a.YearlyHours))]);
    }
}
