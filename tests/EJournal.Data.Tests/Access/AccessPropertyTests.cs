using System.Globalization;
using EJournal.TestKit;
using EJournal.TestKit.Databases;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace EJournal.Data.Tests.Access;

/// <summary>
/// The policy in Domain is the definition, the SQL predicates are what runs: over random schools they show every viewer the
/// same rows. Hundreds of schools are in one database, so a row of another school would show too.
/// </summary>
public sealed class AccessPropertyTests(ITestOutputHelper output)
{
    // So many that of schools and those who look there are ten thousand pairs.
    private const int Schools = 1_600;

    // Each with a database of its own.
    private const int AtOnce = 2;

    // 1 in a normal run; more at night.
    private static int Scale => int.Parse(Environment.GetEnvironmentVariable("EJOURNAL_TEST_SCALE") ?? "1", CultureInfo.InvariantCulture);

    [Fact]
    [Requirement("ACC-07")]
    [Requirement("ACC-12")]
    public async Task Policy_and_database_show_every_viewer_the_same_rows()
    {
        var shares = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
        {
            await using var database = await TestDatabase.CreateAsync();
            var compared = new ComparedSchools(database);
            var tapes = Arb.From(Gen.Choose(0, 9_999).ArrayOf(200), Shorter);
            await Task.Run(() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(Schools / AtOnce * Scale), Prop.ForAll(tapes, tape => compared.Compare(new Tape(tape)))));
            return compared;
        }));

        var pairs = shares.Sum(s => s.Pairs);
        output.WriteLine($"{shares.Sum(s => s.Schools)} schools, {pairs} pairs of a school and a viewer, {shares.Sum(s => s.Rows)} rows seen by policy and database alike");
        Assert.True(pairs >= 10_000, $"{pairs} pairs");
    }

    private static IEnumerable<int[]> Shorter(int[] tape) => tape.Length == 0 ? [] : [tape[..(tape.Length / 2)], tape[..^1]];
}
