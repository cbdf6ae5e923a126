using Xunit;

namespace EJournal.Architecture.Tests;

public class FileSizeTests
{
    /// <summary>Production files that may be longer than the limit. At most three, each with its reason.</summary>
    private static readonly string[] Exceptions = [];

    [Fact]
    public void Production_files_are_short()
    {
        var sizes = FileSizes.Measure(SourceTree.Production, Exceptions);

        Assert.True(sizes.Median <= FileSizes.MedianLimit, $"median {sizes.Median} lines, at most {FileSizes.MedianLimit}");
        Assert.True(
            sizes.NinetiethPercentile <= FileSizes.NinetiethPercentileLimit,
            $"90 % of files have up to {sizes.NinetiethPercentile} lines, at most {FileSizes.NinetiethPercentileLimit}");
        Assert.True(
            sizes.TooLong.Count == 0,
            $"longer than {FileSizes.Limit} lines: {string.Join(", ", sizes.TooLong.Select(file => $"{file.Path} ({file.Lines.Count})"))}");
    }

    [Fact]
    public void There_are_at_most_three_exceptions_and_each_is_needed()
    {
        Assert.True(Exceptions.Length <= 3);
        Assert.All(Exceptions, path => Assert.Contains(SourceTree.Production, file => file.Path == path && file.Lines.Count > FileSizes.Limit));
    }

    [Fact]
    public void A_long_file_is_found_unless_it_is_an_exception()
    {
        var lines = Enumerable.Repeat("x", FileSizes.Limit + 1).ToArray();
        SourceFile[] files = [new("src/Short.cs", "x"), new("src/Long.cs", lines), new("src/Allowed.cs", lines)];

        var sizes = FileSizes.Measure(files, ["src/Allowed.cs"]);

        Assert.Equal((401, 401, "src/Long.cs"), (sizes.Median, sizes.NinetiethPercentile, Assert.Single(sizes.TooLong).Path));
    }
}
