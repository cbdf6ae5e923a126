using System.Text.Json;
using EJournal.Domain.People;
using EJournal.Domain.Regulations;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Auth;

/// <summary>Which way in somebody has who is not the same every day (S-05): staff come by password, parents through a provider.</summary>
public sealed class SignInWayTests : SignInTest
{
    [Fact]
    [Requirement("ACC-03")]
    public async Task A_parent_comes_the_way_of_staff_from_the_day_of_hiring_at_the_school()
    {
        await Server.SetPasswordAsync("annas-father");
        // In Moscow it is noon of the day before.
        await HireAsync(Server.School.AnnasFather, new(2026, 9, 8));

        Assert.Equal((403, "ROUTE_CLOSED"), await LogInAsync());
        Server.Database.Clock.Advance(new DateTime(2026, 9, 7, 20, 59, 0) - Server.Database.Clock.Now);
        Assert.Equal((403, "ROUTE_CLOSED"), await LogInAsync());

        // Midnight in Moscow, where the universal date is still that of the day before.
        Server.Database.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal((200, (string?)null), await LogInAsync());
    }

    private async Task HireAsync(Parent parent, DateOnly on)
    {
        var schoolId = Server.School.School.Id;
        await using var db = Server.Database.OpenTracking();
        db.Add(new Employee { SchoolId = schoolId, PersonId = parent.PersonId, StaffNumber = "hired later", HiredOn = on });
        db.Add(RegulationChange.Decide(
            schoolId, "signInRoute", """{"staff":["PASSWORD"],"pupils":["PASSWORD"],"parents":["EXTERNAL_PROVIDER"]}""", "Приказ 1", null, Server.Database.Clock.Now));
        await db.SaveChangesAsync();
    }

    private async Task<(int Status, string? Code)> LogInAsync()
    {
        var (status, body) = await Server.PostAsync("/auth/login", new { login = "annas-father", password = SignInServer.Password });
        return (status, JsonDocument.Parse(body).RootElement.TryGetProperty("code", out var code) ? code.GetString() : null);
    }
}
