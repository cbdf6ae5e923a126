using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Marks;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Marks;

[ObjectType<JournalRow>]
[Readers(JournalReaders.Whole)]
[Scopes(Scope.JournalRead)]
public static class JournalRowResolvers
{
    /// <summary>The weighted mean of the period's marks, those brought from elsewhere included (средний балл), two decimals; null without marks that count.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<double?>> Average(
        [Parent] IReadOnlyList<JournalRow> rows, ReadAhead ahead, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        if (ahead.Of<double?>(rows, nameof(Average)) is { } read)
            return read;
        var (groups, pupils, periodId) = (rows.Ids(r => r.Group.Id), rows.Ids(r => r.Pupil.Id), rows[0].PeriodId);
        var marks = (await (
            from mark in db.AveragedMarks(viewer)
            from period in db.GradingPeriods
            where period.Id == periodId && period.From <= mark.Date && mark.Date <= period.To
                && groups.Contains(mark.GroupId) && pupils.Contains(mark.PupilId)
            select new { mark.GroupId, mark.PupilId, mark.NumericValue, mark.Weight }).ToListAsync(ct))
            .ToLookup(m => (m.GroupId, m.PupilId));
        return [.. rows.Select(r => Domain.Marks.Average.Of(marks[(r.Group.Id, r.Pupil.Id)].Select(m => (m.NumericValue, m.Weight))))];
    }

    /// <summary>The final mark for the period (итоговая отметка); null until it is set.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<string?>> FinalMark(
        [Parent] IReadOnlyList<JournalRow> rows, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var (groups, pupils, periodId) = (rows.Ids(r => r.Group.Id), rows.Ids(r => r.Pupil.Id), rows[0].PeriodId);
        var marks = await db.FinalMarks.VisibleTo(db, viewer)
            .Where(f => f.PeriodId == periodId && groups.Contains(f.GroupId) && pupils.Contains(f.PupilId))
            .ToDictionaryAsync(f => (f.GroupId, f.PupilId), f => f.Value, ct);
        return [.. rows.Select(r => marks.GetValueOrDefault((r.Group.Id, r.Pupil.Id)))];
    }
}
