namespace EJournal.Domain.Progress;

/// <summary>
/// Where a pupil stands in a subject within a period: his marks, and by the school's rule their average and what it points to.
/// </summary>
public sealed class Standing(IReadOnlyList<CountedMark> marks, ForecastRule rule)
{
    /// <summary>More of one mark nobody gets in a period: what takes more is not a way.</summary>
    public const int MostNeeded = 30;

    private readonly (decimal Sum, decimal Weights) _sums = Marks.Average.Sums(marks.Select(m => (m.Number, m.Weight)));

    public IReadOnlyList<CountedMark> All { get; } = marks;

    public ForecastRule Rule { get; } = rule;

    /// <summary>Null where no mark counts.</summary>
    public double? Average => Marks.Average.Of(_sums.Sum, _sums.Weights);

    public int? Forecast => Rule.Of(Average);

    /// <summary>How many marks count towards attestation (S-19): those with a number, whatever they weigh.</summary>
    public int Count => All.Count(m => m.Number is not null);

    /// <summary>The same with marks that are not there.</summary>
    public Standing With(IEnumerable<CountedMark> hypothetical) => new([.. All, .. hypothetical], Rule);

    public bool Reaches(int target) => Forecast >= target;

    /// <summary>
    /// Which marks lead to the target, the shortest ways first; none where it is reached, or out of reach. Of two marks that
    /// take the same number of works the lower is named: the better does as well.
    /// </summary>
    /// <param name="target">The final mark wished for.</param>
    /// <param name="weights">What works of the school weigh.</param>
    public IReadOnlyList<NeededMarks> NeededFor(int target, IEnumerable<double> weights)
    {
        if (Reaches(target) || Rule.AverageFor(target) is null)
            return [];
        return
        [
            .. weights.Where(w => w > 0).Distinct().SelectMany(weight => OfWeight(target, weight))
                .OrderBy(way => way.Count).ThenBy(way => way.Weight).ThenByDescending(way => way.Code, StringComparer.Ordinal),
        ];
    }

    private IEnumerable<NeededMarks> OfWeight(int target, double weight) => Rule.Scale.Values
        .Select(value => value.Number is { } number ? Shortest(target, value.Code, number, weight) : null).OfType<NeededMarks>()
        .GroupBy(way => way.Count, (_, same) => same.Last());

    private NeededMarks? Shortest(int target, string code, double number, double weight)
    {
        for (var count = 1; count <= MostNeeded; count++)
        {
            var average = Marks.Average.Of(_sums.Sum + (count * (decimal)number * (decimal)weight), _sums.Weights + (count * (decimal)weight));
            if (Rule.Of(average) >= target)
                return new(code, weight, count, average!.Value);
        }

        return null;
    }
}
