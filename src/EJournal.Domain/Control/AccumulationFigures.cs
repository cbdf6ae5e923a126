using EJournal.Domain.Reports;

namespace EJournal.Domain.Control;

/// <summary>How pupils of some groups are marked (COR-05, LES-19), by <see cref="AccumulationFormula"/>.</summary>
public sealed record AccumulationFigures
{
    public required int Pupils { get; init; }
    public required int Marks { get; init; }
    public required int WithoutMarks { get; init; }
    public required int WithOneMark { get; init; }
    public required int BelowRequired { get; init; }
    public required int UncheckedWorks { get; init; }

    public double? WithoutMarksPercent => Percentage.Of(WithoutMarks, Pupils);

    public double? WithOneMarkPercent => Percentage.Of(WithOneMark, Pupils);

    public double? BelowRequiredPercent => Percentage.Of(BelowRequired, Pupils);

    /// <summary>A pupil of several groups counts once, with the marks of all of them; as below the minimum where he is so in one.</summary>
    public static AccumulationFigures Of(IEnumerable<MarkedPupil> places, int uncheckedWorks)
    {
        var pupils = places.GroupBy(p => p.PupilId).Select(own => (Marks: own.Sum(p => p.Marks), Below: own.Any(p => p.IsBelow))).ToList();
        return new AccumulationFigures
        {
            Pupils = pupils.Count,
            Marks = pupils.Sum(p => p.Marks),
            WithoutMarks = pupils.Count(p => p.Marks == 0),
            WithOneMark = pupils.Count(p => p.Marks == 1),
            BelowRequired = pupils.Count(p => p.Below),
            UncheckedWorks = uncheckedWorks,
        };
    }
}
