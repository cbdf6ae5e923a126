using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Examinations;
using EJournal.Domain.FinalMarks;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Examinations;

/// <summary>What the pupil was attested with: final marks and examinations. Every field is one statement.</summary>
[ObjectType<ExamSheetSubject>]
[Readers(Relation.PupilOverview)]
[Scopes(Scope.DiaryRead | Scope.MarksRead)]
public static class ExamSheetAttestation
{
    /// <summary>The final marks (итоговые отметки): of the period; on the sheet of a year also those of its quarters or half-years, and of the final attestation.</summary>
    [BatchResolver]
    [ListSize(20, Usual = 5)]
    public static async Task<IReadOnlyList<IReadOnlyList<FinalMark>>> FinalMarks(
        [Parent] IReadOnlyList<ExamSheetSubject> lines, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var (pupils, groups, period) = (lines.Ids(l => l.Pupil.Id), ExamSheetSubject.GroupsOf(lines), lines[0].Period);
        var (first, last, whole) = (period.From, period.To, period.IsWhole);
        var rows = await (
            from mark in db.FinalMarks.VisibleTo(db, viewer)
            where pupils.Contains(mark.PupilId) && groups.Contains(mark.GroupId)
            join of in db.GradingPeriods on mark.PeriodId equals of.Id
            where of.Id == period.Id || (whole && of.From <= last && first <= of.To)
            orderby of.To, of.Kind, mark.Id
            select mark).ToListAsync(ct);
        var byGroup = rows.ToLookup(m => (m.PupilId, m.GroupId));
        return [.. lines.Select(l => l.Of(byGroup))];
    }

    /// <summary>The results of examinations (результаты экзаменов) held in the period; on the sheet of a year all of the school year.</summary>
    [BatchResolver]
    [ListSize(50, Usual = 1)]
    public static async Task<IReadOnlyList<IReadOnlyList<ExaminationResult>>> ExaminationResults(
        [Parent] IReadOnlyList<ExamSheetSubject> lines, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var (pupils, groups, period) = (lines.Ids(l => l.Pupil.Id), ExamSheetSubject.GroupsOf(lines), lines[0].Period);
        // State examinations come after the last lesson of the year.
        var (first, last) = period.IsWhole ? SchoolYear.Days(period.From) : (period.From, period.To);
        var rows = await (
            from result in db.ExaminationResults.VisibleTo(db, viewer)
            join examination in db.Examinations on result.ExaminationId equals examination.Id
            where pupils.Contains(result.PupilId) && groups.Contains(examination.GroupId) && first <= result.HeldOn && result.HeldOn <= last
            orderby result.HeldOn, result.Id
            select new { Result = result, examination.GroupId }).ToListAsync(ct);
        var byGroup = rows.ToLookup(r => (r.Result.PupilId, r.GroupId), r => r.Result);
        return [.. lines.Select(l => l.Of(byGroup))];
    }
}
