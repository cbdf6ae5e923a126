using EJournal.Domain.Attendance;
using EJournal.Domain.Schools;

namespace EJournal.Domain.Progress;

/// <summary>What makes a final mark doubtful .</summary>
public static class ProblemRules
{
    private const int Failing = 2;
    private const int LastDays = 14;
    private const decimal Fall = 0.5m;

    /// <param name="now">Where the pupil stands in the subject.</param>
    /// <param name="monthAgo">Where he stood a month ago: with the marks of lessons until then.</param>
    /// <param name="minimum">Marks that the school asks for (S-19).</param>
    /// <param name="presence">His lessons of the subject.</param>
    /// <param name="period">The period.</param>
    /// <param name="today">The day asked about.</param>
    public static IReadOnlyList<Problem> Of(
        Standing now, Standing monthAgo, int minimum, AttendanceFigures presence, GradingPeriod period, DateOnly today)
    {
        List<Problem> problems = [];
        if (now.Forecast == Failing)
            problems.Add(Problem.FailingForecast);
        if (now.Count < minimum && today >= period.To.AddDays(-LastDays))
            problems.Add(Problem.FewMarks);
        if (presence.MissedMuch)
            problems.Add(Problem.MissedLessons);
        if (now.Average is { } average && monthAgo.Average is { } before && (decimal)before - (decimal)average >= Fall)
            problems.Add(Problem.FallingAverage);
        return problems;
    }
}
