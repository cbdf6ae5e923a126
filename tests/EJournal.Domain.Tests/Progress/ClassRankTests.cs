using EJournal.Domain.Progress;
using EJournal.TestKit;
using Xunit;

namespace EJournal.Domain.Tests.Progress;

public sealed class ClassRankTests
{
    [Fact]
    [Requirement("DIA-03")]
    public void Ties_share_a_place_and_the_next_place_counts_them_all()
    {
        (long, IEnumerable<double>)[] pupils = [(1, [5, 4]), (2, [4.5]), (3, [4, 4]), (4, [3.33, 3.34]), (5, [])];

        Assert.Equal(
            [new ClassRank(1, 4, 4.5), new ClassRank(1, 4, 4.5), new ClassRank(3, 4, 4), new ClassRank(4, 4, 3.34), null],
            pupils.Select(p => ClassRank.Of(pupils, p.Item1)));
        Assert.Null(ClassRank.Of(pupils, 77));
    }

    [Fact]
    public void Of_fewer_than_three_with_marks_there_is_no_place()
    {
        Assert.Null(ClassRank.Of([(1, [5]), (2, [4]), (3, [])], 1));
        Assert.Equal(new ClassRank(2, 3, 4), ClassRank.Of([(1, [5]), (2, [4]), (3, [3])], 2));
    }
}
