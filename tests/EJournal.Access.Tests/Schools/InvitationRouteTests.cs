using System.Text.Json;
using EJournal.Access.Tests.Matrix;

namespace EJournal.Access.Tests.Schools;

/// <summary>A code is of one school. Who claims one ends the sign-ins of before, so these schools are this test's own.</summary>
public sealed class InvitationRouteTests(TwoSchools schools) : IClassFixture<TwoSchools>
{
    [Fact]
    public async Task An_invitation_is_issued_for_nobody_of_the_other_school_and_opens_the_own()
    {
        const string issue = "mutation($i: IssueInvitationsInput!) { issueInvitations(input: $i) { invitations { code } errors { code } } }";
        foreach (var (asking, hidden) in schools.BothWays())
        {
            var issuer = asking.Askers.Count > 2 ? asking.Askers[1] : asking.Director;
            foreach (var input in new object[] { new { pupilIds = new[] { hidden.IdOf("Pupil") } }, new { parentIds = new[] { hidden.IdOf("Parent") } }, new { teacherIds = new[] { hidden.IdOf("Teacher") } } })
                Assert.Equal("""{"data":{"issueInvitations":{"invitations":[],"errors":[{"code":"NOT_FOUND"}]}}}""", await schools.AskAsync(issuer, hidden, issue, new { i = input }));

            var issued = new Answer(await schools.AskAsync(issuer, hidden, issue, new { i = new { pupilIds = new[] { asking.IdOf("Pupil") } } }));
            var code = issued.At(["issueInvitations", "invitations", "code"]).SingleOrDefault();
            Assert.True(code.ValueKind == JsonValueKind.String, issued.Body);
            var claimed = await schools.PostAsync("/auth/claim", new { code = code.GetString(), login = $"claimed-{asking.Askers.Count}", password = "четыре слова подряд тут" });
            await schools.IsOfAsync(asking, hidden, claimed);
        }
    }
}
