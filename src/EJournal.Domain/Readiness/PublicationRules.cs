using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Readiness;

/// <summary>Who shows the figures of a month to everybody, and what of them (ROL-11). Nobody is to be known by them.</summary>
public static class PublicationRules
{
    /// <summary>Fewer people than that are not told of.</summary>
    public const int FewestPersons = 3;

    public const string Clause = "000 Приказ 119 п.3.6";

    public static Refusal? MayPublish(Viewer viewer) => viewer.IsLeadership
        ? null
        : new(RefusalCode.Forbidden, "Показатели месяца публикует администрация школы.") { Clause = Clause };

    /// <summary>Null for the first day of a month that is over.</summary>
    public static Refusal? OfMonth(DateOnly month, DateOnly today) => month.Day == 1 && month.Year >= 1990 && month.AddMonths(1) <= today
        ? null
        : new(RefusalCode.InvalidValue, "Назовите первый день месяца, который закончился.") { Field = "month" };

    /// <param name="counts">The lessons of the month.</param>
    /// <param name="families">Families of the school.</param>
    /// <param name="looked">Those of them that opened the diary.</param>
    public static Decision<PublishedMonth> Make(IReadOnlyCollection<FillingCount> counts, int families, int looked)
    {
        if (counts.Select(c => c.TeacherId).Distinct().Count() < FewestPersons)
            return new Refusal(RefusalCode.Conflict, $"В этом месяце уроки вели меньше {FewestPersons} учителей: показатели говорили бы о каждом из них.") { Clause = Clause };
        var figures = FillingFigures.Of(counts);
        return new PublishedMonth
        {
            Classes = counts.Select(c => c.ClassId).Distinct().Count(),
            Lessons = figures.Lessons,
            InTime = figures.Recorded - figures.RecordedLate,
            Late = figures.RecordedLate,
            Missing = figures.NotRecorded,
            WithHomework = figures.WithHomework,
            Families = families < FewestPersons ? null : families,
            FamiliesWhoLooked = looked < FewestPersons || families - looked is > 0 and < FewestPersons ? null : looked,
        };
    }
}
