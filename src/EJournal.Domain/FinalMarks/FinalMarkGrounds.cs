using EJournal.Domain.Marks;
using EJournal.Domain.Regulations;

namespace EJournal.Domain.FinalMarks;

/// <summary>What a final mark rested on when it was set (обоснование, FIN-03). It is stored with the value and never changes.</summary>
public sealed record FinalMarkGrounds
{
    /// <summary>The weighted average of the period's marks; of a year that of its periods, of the final attestation that of year and examination.</summary>
    public double? Average { get; init; }

    /// <summary>How many marks of the period count.</summary>
    public int Marks { get; init; }

    /// <summary>How many of them are for written works (FIN-04).</summary>
    public int WrittenMarks { get; init; }

    /// <summary>How many the school asks for (S-19); null where it asks for none.</summary>
    public int? Minimum { get; init; }

    /// <summary>The mark that the average speaks for, by the school's thresholds .</summary>
    public int? Expected { get; init; }

    public IReadOnlyList<GroundsOfKind> Kinds { get; init; } = [];

    /// <summary>The marks that a year or the final attestation is made of.</summary>
    public IReadOnlyList<GroundsPart> Parts { get; init; } = [];

    public static FinalMarkGrounds OfMarks(IReadOnlyList<CountedMark> marks, int minimum, ForecastThresholds thresholds)
    {
        var average = MeanOf(marks);
        return new()
        {
            Average = average,
            Marks = marks.Count,
            WrittenMarks = marks.Count(m => m.Written),
            Minimum = minimum,
            Expected = average is { } mean ? thresholds.MarkOf(mean) : null,
            Kinds = [.. marks.GroupBy(m => m.Kind).OrderBy(k => k.Key, StringComparer.Ordinal).Select(k => new GroundsOfKind(k.Key, k.Count(), MeanOf([.. k])!.Value))],
        };
    }

    public static FinalMarkGrounds OfParts(IReadOnlyList<GroundsPart> parts, ForecastThresholds thresholds)
    {
        var average = Domain.Marks.Average.Of(parts.Select(p => (p.NumericValue, 1.0)));
        return new() { Average = average, Expected = average is { } mean ? thresholds.MarkOf(mean) : null, Parts = parts };
    }

    private static double? MeanOf(IReadOnlyList<CountedMark> marks) => Domain.Marks.Average.Of(marks.Select(m => ((double?)m.Value, m.Weight)));
}

/// <summary>A mark of the period that counts.</summary>
/// <param name="Kind">What it was given for: «контрольная работа».</param>
/// <param name="Written">Whether that is a written work.</param>
/// <param name="Value">Its number.</param>
/// <param name="Weight">How much it counts.</param>
public sealed record CountedMark(string Kind, bool Written, double Value, double Weight);

/// <summary>The marks for one kind of work.</summary>
public sealed record GroundsOfKind(string Kind, int Marks, double Average);

/// <summary>A mark that another one is made of: of a quarter, of the year, of an examination.</summary>
public sealed record GroundsPart(string Name, string Value, double? NumericValue);
