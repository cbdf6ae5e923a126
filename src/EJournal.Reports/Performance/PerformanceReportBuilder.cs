using EJournal.Domain.Marks;
using EJournal.Domain.Reports;
using static EJournal.Domain.Reports.PerformanceRows;

namespace EJournal.Reports.Performance;

/// <summary>Makes the report of plain rows, by the formulas of ruling A-23.</summary>
public static class PerformanceReportBuilder
{
    public static PerformanceReport Build(PerformanceRows rows, DateTime madeAt)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(rows.TimeZone);
        var utc = DateTime.SpecifyKind(madeAt, DateTimeKind.Utc);
        var pupils = rows.Pupils.Select(pupil => pupil.Id).ToHashSet();
        return new PerformanceReport
        {
            ClassId = rows.ClassId,
            ClassName = rows.ClassName,
            PeriodId = rows.PeriodId,
            PeriodName = rows.PeriodName,
            From = rows.From,
            To = rows.To,
            SchoolName = rows.SchoolName,
            MadeAt = utc,
            MadeAtSchool = TimeZoneInfo.ConvertTimeFromUtc(utc, zone),
            Formula = PerformanceFormula.Text,
            Subjects = [.. Subjects(rows)],
            Total = Total(rows, pupils),
        };
    }

    // A subject that two teachers share has a row for each, with the pupils of that teacher's groups only.
    private static IEnumerable<SubjectPerformance> Subjects(PerformanceRows rows) =>
        from groups in rows.Groups.GroupBy(row => (row.SubjectId, row.TeacherId))
        let first = groups.First()
        orderby first.SubjectName, first.TeacherName, first.SubjectId, first.TeacherId
        select new SubjectPerformance(
            first.SubjectId, first.SubjectName, first.TeacherId, first.TeacherName, OfGroups(rows, [.. groups]));

    private static PerformanceFigures OfGroups(PerformanceRows rows, List<GroupRow> groups)
    {
        var ids = groups.Select(row => row.Id).ToHashSet();
        var pupils = rows.Pupils.Where(pupil => groups.Exists(row => row.Subgroup.Length == 0 || pupil.Subgroups.Contains(row.Subgroup)))
            .Select(pupil => pupil.Id).ToHashSet();
        var marks = rows.Marks.Where(mark => ids.Contains(mark.GroupId) && pupils.Contains(mark.PupilId)).ToList();
        var outcomes = rows.FinalMarks.Where(mark => ids.Contains(mark.GroupId) && pupils.Contains(mark.PupilId))
            .Select(mark => mark.Number).ToList();
        var percents = PerformanceFormula.OfSubject(outcomes);
        return Figures(pupils, marks, percents);
    }

    private static PerformanceFigures Total(PerformanceRows rows, HashSet<long> pupils)
    {
        var ids = rows.Groups.Select(row => row.Id).ToHashSet();
        var outcomes = rows.FinalMarks.Where(mark => ids.Contains(mark.GroupId)).ToLookup(mark => mark.PupilId, mark => mark.Number);
        var percents = PerformanceFormula.OfClass([.. pupils.Select(pupil => (IReadOnlyCollection<double?>)[.. outcomes[pupil]])]);
        return Figures(pupils, [.. rows.Marks.Where(mark => ids.Contains(mark.GroupId) && pupils.Contains(mark.PupilId))], percents);
    }

    private static PerformanceFigures Figures(HashSet<long> pupils, List<MarkRow> marks, (double? Success, double? Quality) percents)
    {
        var marksOfPupils = marks.GroupBy(mark => mark.PupilId).Select(own => own.Count()).ToList();
        return new PerformanceFigures
        {
            Pupils = pupils.Count,
            MarkCounts = [.. from mark in marks
                             group mark by (mark.Value, mark.Number) into same
                             orderby same.Key.Number is null, same.Key.Number descending, same.Key.Value
                             select new MarkCount(same.Key.Value, same.Count())],
            Average = Average.Of(marks.Select(mark => (mark.Number, mark.Weight))),
            SuccessPercent = percents.Success,
            QualityPercent = percents.Quality,
            WithoutMarks = pupils.Count - marksOfPupils.Count,
            WithOneMark = marksOfPupils.Count(count => count == 1),
        };
    }
}
