using EJournal.TestKit;
using EJournal.TestSummary;
using Xunit;

namespace EJournal.Architecture.Tests;

public class MarkedTestTests
{
    /// <summary>Made to be read below; the catalogue's test leaves its marks out.</summary>
    [Requirement("X-01")]
    public static class Marked
    {
        [Fact, Requirement("X-02")]
        public static void By_itself()
        {
        }

        [Fact]
        public static void By_its_class()
        {
        }

        private static void Not_a_test()
        {
        }
    }

    [Fact]
    public void Marks_are_read_from_methods_and_from_their_class() =>
        Assert.Equal(
            [("X-02", nameof(Marked.By_itself)), ("X-01", nameof(Marked.By_itself)), ("X-01", nameof(Marked.By_its_class))],
            MarkedTest.Read(typeof(Marked).Assembly.Location)
                .Where(test => test.Class == typeof(Marked).FullName)
                .Select(test => (test.Requirement, test.Method)));
}
