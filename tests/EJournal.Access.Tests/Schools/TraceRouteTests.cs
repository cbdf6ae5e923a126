using EJournal.Access.Tests.Ids;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Access.Tests.Schools;

/// <summary>What the program keeps of an attempt on the other school: its log, its audit chain, the list of who looked at a person.</summary>
public sealed class TraceRouteTests(LoggedSchools schools) : IClassFixture<LoggedSchools>
{
    [Fact]
    public async Task The_log_of_refused_attempts_and_of_served_requests_holds_nothing_of_either_school()
    {
        foreach (var (asking, hidden) in schools.BothWays())
        {
            await schools.AskAsync(asking.Director, hidden, $"{{ pupil(id: \"{hidden.IdOf("Pupil")}\") {{ name {{ full }} }} }}");
            Assert.NotEmpty(asking.In(await schools.AskAsync(asking.Director, hidden, $"{{ pupil(id: \"{asking.IdOf("Pupil")}\") {{ name {{ full }} marks {{ nodes {{ comment }} }} }} }}")));
            foreach (var place in IdPlace.All(asking.Matrix).Where(p => p.Field.DeclaringType == asking.Matrix.Schema.MutationType))
                await schools.AskAsync(asking.Director, hidden, $"mutation {{ {place.Field.Name}{place.With(asking.Matrix, hidden.IdOf(place.Type))} {{ __typename }} }}");
        }

        var log = string.Join('\n', schools.Log.Lines);
        // The statements of the database are in it, so that the log is not just silent.
        Assert.Contains("SELECT", log, StringComparison.Ordinal);
        Assert.Empty(schools.Own.In(log));
        Assert.Empty(schools.Other.In(log));
    }

    [Fact]
    public async Task An_attempt_on_the_other_school_is_in_the_audit_and_access_log_of_ones_own_or_nowhere()
    {
        foreach (var (asking, hidden) in schools.BothWays())
        {
            var (own, foreign) = (await CountAsync(asking), await CountAsync(hidden));
            foreach (var kind in asking.Askers)
            {
                await schools.AskAsync(kind, hidden, $"{{ pupil(id: \"{hidden.IdOf("Pupil")}\") {{ name {{ full }} }} }}");
                await schools.AskAsync(kind, hidden, $"mutation {{ withdrawPupil{Without(asking, hidden)} {{ __typename }} }}");
            }

            Assert.Equal(foreign, await CountAsync(hidden));
            Assert.True((await CountAsync(asking)).Audit > own.Audit);
            await using var db = schools.Server.School.Database.Open();
            var school = SchoolRows.IdOf(asking);
            var theirs = asking.Askers.Select(k => (long?)schools.Server.School.AccountOf(k).Id).ToList();
            Assert.All(await db.AuditEntries.Where(e => theirs.Contains(e.AccountId)).Select(e => e.SchoolId).ToListAsync(), id => Assert.Equal(school, id));
        }
    }

    private static string Without(Side asking, Side hidden)
    {
        var place = IdPlace.All(asking.Matrix).First(p => p.Field.Name == "withdrawPupil" && p.Type == "Pupil");
        return place.With(asking.Matrix, hidden.IdOf("Pupil"));
    }

    private async Task<(int Audit, int Access)> CountAsync(Side side)
    {
        await using var db = schools.Server.School.Database.Open();
        var school = SchoolRows.IdOf(side);
        return (await db.AuditEntries.CountAsync(e => e.SchoolId == school), await db.DataAccess.CountAsync(a => a.SchoolId == school));
    }
}
