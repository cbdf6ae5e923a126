namespace EJournal.Architecture.Tests;

/// <summary>Lines per production file: a small file can be read whole.</summary>
public sealed record FileSizes(int Median, int NinetiethPercentile, IReadOnlyList<SourceFile> TooLong)
{
    public const int MedianLimit = 60;
    public const int NinetiethPercentileLimit = 150;
    public const int Limit = 400;

    public static FileSizes Measure(IEnumerable<SourceFile> files, IReadOnlyCollection<string> exceptions)
    {
        var sorted = files.OrderBy(file => file.Lines.Count).ToList();
        return new FileSizes(
            At(sorted, 0.5),
            At(sorted, 0.9),
            [.. sorted.Where(file => file.Lines.Count > Limit && !exceptions.Contains(file.Path))]);
    }

    private static int At(List<SourceFile> sorted, double share) =>
        sorted.Count == 0 ? 0 : sorted[(int)Math.Ceiling(sorted.Count * share) - 1].Lines.Count;
}
