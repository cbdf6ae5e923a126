using EJournal.Domain.People;
using EJournal.TestKit;

namespace EJournal.Domain.Tests.People;

public sealed class RoleNamesTests
{
    [Theory]
    [Requirement("PPL-01")]
    [InlineData("Учитель", Role.Teacher)]
    [InlineData("учитель  математики", Role.Teacher)]
    [InlineData("ЗАМЕСТИТЕЛЬ ДИРЕКТОРА по УВР", Role.DeputyDirector)]
    [InlineData("завуч", Role.HeadOfStudies)]
    [InlineData("DeputyDirector", Role.DeputyDirector)]
    [InlineData("deputy director", Role.DeputyDirector)]
    [InlineData("делопроизводитель", Role.Clerk)]
    public void Roles_are_read_in_russian_and_english(string text, Role role)
    {
        Assert.True(RoleNames.TryParse(text, out var parsed));
        Assert.Equal(role, parsed);
    }

    [Theory]
    [InlineData("ученик")]
    [InlineData("Parent")]
    [InlineData("директор школы жизни")]
    [InlineData("классный руководитель")]
    public void What_is_no_role_of_an_employee_is_refused(string text) => Assert.False(RoleNames.TryParse(text, out _));
}
