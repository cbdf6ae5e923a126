using EJournal.Domain.Marks;

namespace EJournal.Domain.Tests.Marks;

public sealed class AverageTests
{
    [Fact]
    public void Weights_count_and_codes_without_number_do_not() =>
        Assert.Equal(4.25, Average.Of([(5, 1), (4, 2), (4, 1), (null, 5)]));

    [Fact]
    public void Halves_are_rounded_away_from_zero() =>
        // 4.125 exactly: to even it would be 4.12.
        Assert.Equal(4.13, Average.Of([(5, 1), (4, 7)]));

    [Fact]
    public void Nothing_that_counts_has_no_average()
    {
        Assert.Null(Average.Of([]));
        Assert.Null(Average.Of([(null, 1)]));
        Assert.Null(Average.Of([(5, 0)]));
    }
}
