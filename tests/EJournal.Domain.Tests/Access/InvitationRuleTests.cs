using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Regulations;
using EJournal.TestKit;

namespace EJournal.Domain.Tests.Access;

public sealed class InvitationRuleTests
{
    /// <summary>Whomever the school names for its staff: of these two nobody but the administrator hands out access.</summary>
    [Theory]
    [InlineData(Role.Administrator, Role.Administrator, true)]
    [InlineData(Role.Administrator, Role.Director, true)]
    [InlineData(Role.Clerk, Role.Administrator, false)]
    [InlineData(Role.Clerk, Role.Director, false)]
    [InlineData(Role.AdministratorAssistant, Role.Director, false)]
    [InlineData(Role.Director, Role.Director, false)]
    [Requirement("ACC-02")]
    public void Administrators_and_directors_are_invited_by_the_administrator_whomever_the_school_names(Role who, Role whom, bool may)
    {
        var regulation = Regulation.Default with { CredentialIssuer = new(Staff: [Responsible.Clerk, Responsible.AdministratorAssistant, Responsible.Director], Families: [Responsible.Clerk]) };
        var viewer = new Viewer { AccountId = 1, EmployeeId = 1, Roles = new HashSet<Role> { who } };

        var refusal = InvitationRules.MayInvite(viewer, regulation, new(IsStaff: true, new HashSet<long>(), new HashSet<Role> { Role.Teacher, whom }));

        Assert.Equal(may ? null : "001 п.8", refusal?.Clause);
        Assert.Equal(who == Role.Administrator ? "S-04" : null, InvitationRules.MayInvite(viewer, regulation, new(IsStaff: true, new HashSet<long>(), new HashSet<Role> { Role.Teacher }))?.Clause);
    }
}
