using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Regulations;
using EJournal.Domain.Schedule;

namespace EJournal.Data.Access;

/// <summary>
/// Loads who is asking, in one statement. Asked at each request, never remembered: a blocked account and a right taken away
/// act at the next one.
/// </summary>
public static class ViewerLoader
{
    private static readonly ViewerFactKind[] OfEmployees =
    [
        ViewerFactKind.Employee, ViewerFactKind.Role, ViewerFactKind.OwnGroup, ViewerFactKind.SubstitutedGroup, ViewerFactKind.HomeroomClass,
    ];

    // Of these the past counts too: which lessons were one's own (ADR 0009), and what one wrote at a lesson given for a colleague.
    private static readonly ViewerFactKind[] OfAllTimes = [ViewerFactKind.ClassTime, ViewerFactKind.Subgroup, ViewerFactKind.SubstitutedGroup];

    /// <summary>Null for an account that does not exist or is blocked, and for one of an employee who was dismissed and is nothing else.</summary>
    public static Task<Viewer?> LoadAsync(JournalDb db, long accountId, TimeProvider time, CancellationToken cancellationToken) =>
        LoadAsync(db, accountId, null, time, cancellationToken);

    /// <summary>The same for one sign-in of the account: null also where that sign-in was ended.</summary>
    public static async Task<Viewer?> LoadAsync(JournalDb db, long accountId, Guid? session, TimeProvider time, CancellationToken cancellationToken)
    {
        var facts = await ViewerStatement.RunAsync(db, accountId, session, cancellationToken);
        var account = facts.Find(f => f.Kind == ViewerFactKind.Account);
        if (account is null)
            return null;
        // What has ended, or not begun, at the school today is as if it were not there.
        var today = SchoolDay.At(time.GetUtcNow().UtcDateTime, account.Text);
        var employed = facts.Exists(f => f.Kind == ViewerFactKind.Employee && f.HoldsOn(today));
        var hold = facts.Where(f => (f.HoldsOn(today) || OfAllTimes.Contains(f.Kind)) && (employed || !OfEmployees.Contains(f.Kind))).ToLookup(f => f.Kind);
        var belongs = employed || hold.Contains(ViewerFactKind.Pupil) || hold.Contains(ViewerFactKind.Parent);
        return belongs ? Make(accountId, account, hold, today) with { Session = session } : null;
    }

    private static Viewer Make(long accountId, ViewerFact account, ILookup<ViewerFactKind, ViewerFact> facts, DateOnly today)
    {
        var pupil = facts[ViewerFactKind.Pupil].SingleOrDefault();
        var parent = facts[ViewerFactKind.Parent].SingleOrDefault();
        var children = facts[ViewerFactKind.Child].ToList();
        var ownGroups = facts[ViewerFactKind.OwnGroup].ToList();
        var substituted = facts[ViewerFactKind.SubstitutedGroup].ToList();
        var taught = ownGroups.Concat(substituted.Where(f => today <= f.EndsOn)).Select(f => new TaughtGroup(f.A, f.B, f.Text)).Distinct().ToList();
        var classes = facts[ViewerFactKind.ClassTime].ToLookup(f => f.A, f => new ClassTime(f.B, new(f.From, f.EndsOn)));
        var subgroups = facts[ViewerFactKind.Subgroup].ToLookup(f => f.A, f => new SubgroupTime(f.Text, new(f.From, f.EndsOn)));
        var family = children.Concat(facts[ViewerFactKind.Pupil]).DistinctBy(f => f.A)
            .Select(f => new FamilyPupil(f.A, [.. classes[f.A].Distinct()], [.. subgroups[f.A].Distinct()])).ToList();
        var roles = Roles(facts[ViewerFactKind.Role], isPupil: pupil is not null, isParent: parent is not null);
        var adjusted = facts[ViewerFactKind.Right].Where(f => f.Text.Length > 0).ToDictionary(f => ((Role)f.A, (Right)f.B), f => f.Text == ViewerFact.Granted);

        return new Viewer
        {
            AccountId = accountId,
            PersonId = account.A,
            SchoolId = account.B,
            Roles = roles,
            Rights = RightRules.Of(roles, adjusted, KeepersOf(account.B, facts)),
            EmployeeId = facts[ViewerFactKind.Employee].SingleOrDefault()?.A ?? 0,
            PupilId = pupil?.A ?? 0,
            ParentId = parent?.A ?? 0,
            ChildIds = children.Select(f => f.A).ToHashSet(),
            FamilyPupils = family,
            OwnGroupIds = ownGroups.Select(f => f.A).ToHashSet(),
            TaughtGroups = taught,
            SubstitutesSomewhere = substituted.Count > 0,
            Today = today,
            TaughtClassIds = taught.Select(g => g.ClassId).ToHashSet(),
            HomeroomClassIds = facts[ViewerFactKind.HomeroomClass].Select(f => f.A).ToHashSet(),
        };
    }

    private static PeopleMaintainers? KeepersOf(long schoolId, ILookup<ViewerFactKind, ViewerFact> facts)
    {
        var (preset, decisions) = (facts[ViewerFactKind.ImportedPreset].SingleOrDefault()?.Text, facts[ViewerFactKind.Decision].OrderBy(f => f.A).ToList());
        return preset is null && decisions.Count == 0 ? null : SchoolRegulation.Of(preset, decisions.Select(f => RegulationChange.Decide(
            schoolId, f.B == 1 ? ViewerStatement.Keepers : RegulationChange.PresetKey, f.Text.Length == 0 ? null : f.Text, "", null, default))).Values.PeopleDataMaintainers;
    }

    /// <summary>Being a pupil or a parent is a fact, not a role that can be given to an employee.</summary>
    private static HashSet<Role> Roles(IEnumerable<ViewerFact> given, bool isPupil, bool isParent)
    {
        var roles = given.Select(f => (Role)f.A).Where(role => role is not (Role.Pupil or Role.Parent)).ToHashSet();
        if (isPupil)
            roles.Add(Role.Pupil);
        if (isParent)
            roles.Add(Role.Parent);
        return roles;
    }
}
