using System.Text.RegularExpressions;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.TestKit;

namespace EJournal.Domain.Tests.Access;

/// <summary>The table of docs/rights.md is what the rules say.</summary>
public sealed partial class RightsPageTests
{
    private static readonly Role[][] Columns =
    [
        [Role.Director], [Role.DeputyDirector], [Role.HeadOfStudies], [Role.Methodist], [Role.Teacher], [Role.Auditor],
        [Role.Administrator], [Role.AdministratorAssistant], [Role.HrSpecialist], [Role.Clerk], [Role.Pupil, Role.Parent],
    ];

    [Fact]
    [Requirement("ACC-06")]
    public void Page_shows_every_right_of_every_role_as_it_is()
    {
        Assert.Equal(Enum.GetValues<Role>().Order(), Columns.SelectMany(c => c).Order());
        var lines = Enum.GetValues<Right>().Select(right => $"| `{Name(right)}` | {string.Join(" | ", Columns.Select(roles => Cell(roles, right)))} |");

        Assert.Contains(string.Join('\n', lines), File.ReadAllText(Repository.Locate("docs", "rights.md")), StringComparison.Ordinal);
    }

    private static string Cell(Role[] roles, Right right) => roles.Select(role => RightRules.Limit(role, right) is null
        ? RightRules.HasByDefault(role, right) ? "yes" : "no"
        : RightRules.HasByDefault(role, right) ? "always" : "never").Distinct().Single();

    private static string Name(Right right) => Capital().Replace($"{right}", "_$0").ToUpperInvariant();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capital();
}
