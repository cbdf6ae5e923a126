using EJournal.Domain.People;

namespace EJournal.Domain.Access;

/// <summary>Who is asking, loaded for one request: roles and the objects he has a relation to. Immutable.</summary>
public sealed record Viewer
{
    private readonly IReadOnlySet<Right>? _rights;
    private Answer? _possible;

    /// <summary>Nobody signed in.</summary>
    public static Viewer Anonymous { get; } = new();

    public long? AccountId { get; init; }

    /// <summary>The sign-in that the request belongs to; null where it belongs to none.</summary>
    public Guid? Session { get; init; }

    /// <summary>What the token was given with which an application asks in the viewer's name; null for a person who signed in.</summary>
    public TokenGrant? Token { get; init; }

    public long PersonId { get; init; }
    public long SchoolId { get; init; }
    public IReadOnlySet<Role> Roles { get; init; } = new HashSet<Role>();

    /// <summary>What the roles may do at this school; where the school has decided nothing, their defaults.</summary>
    public IReadOnlySet<Right> Rights { get => _rights ?? RightRules.Of(Roles); init => _rights = value; }

    /// <summary>The viewer as employee of today; 0 for none.</summary>
    public long EmployeeId { get; init; }

    /// <summary>The viewer as pupil; 0 for none.</summary>
    public long PupilId { get; init; }

    /// <summary>The viewer as parent; 0 for none.</summary>
    public long ParentId { get; init; }

    /// <summary>Own children, by pupil id.</summary>
    public IReadOnlySet<long> ChildIds { get; init; } = new HashSet<long>();

    public IReadOnlySet<long> OwnGroupIds { get; init; } = new HashSet<long>();

    /// <summary>
    /// The day at the school. A viewer who was not loaded stands at the end of all days, so that whatever is his for a day is over.
    /// </summary>
    public DateOnly Today { get; init; } = DateOnly.MaxValue;

    /// <summary>Has given or will give a lesson in place of a colleague, on whatever day: what he wrote there stays his to see.</summary>
    public bool SubstitutesSomewhere { get; init; }

    /// <summary>Classes of the own groups, and those in which the viewer substitutes today or later.</summary>
    public IReadOnlySet<long> TaughtClassIds { get; init; } = new HashSet<long>();

    /// <summary>The own groups, and those in which the viewer substitutes at some lesson of today or later.</summary>
    public IReadOnlyList<TaughtGroup> TaughtGroups { get; init; } = [];

    /// <summary>The own children and the pupil himself.</summary>
    public IReadOnlyList<FamilyPupil> FamilyPupils { get; init; } = [];

    public IReadOnlySet<long> HomeroomClassIds { get; init; } = new HashSet<long>();

    public bool IsStaff => EmployeeId != 0;

    public bool IsSignedIn => AccountId is not null;

    public bool Has(Role role) => Roles.Contains(role);

    public bool Holds(Right right) => Rights.Contains(right);

    public bool IsLeadership => Has(Role.Director) || Has(Role.DeputyDirector) || Has(Role.HeadOfStudies);

    public bool IsAdministrator => Has(Role.Administrator) || Has(Role.AdministratorAssistant);

    /// <summary>Sees marks and absences of every pupil of the school.</summary>
    public bool OverseesSchool => Holds(Right.SeeMarks);

    /// <summary>Keeps or oversees the list of pupils, whoever teaches them.</summary>
    public bool OverseesPeople => OverseesSchool || Holds(Right.SeePupils);

    /// <summary>Sees who the parents of every pupil are (ACC-15).</summary>
    public bool KeepsFamilies => Holds(Right.SeeFamilies);

    public bool IsFamily => FamilyPupils.Count > 0;

    /// <summary>The pupil himself and the children.</summary>
    public IReadOnlyList<long> FamilyPupilIds => PupilId == 0 ? [.. ChildIds] : [.. ChildIds.Append(PupilId).Distinct()];

    /// <summary>Classes in which the own children, or the pupil himself, are now.</summary>
    public IReadOnlySet<long> PresentFamilyClassIds => FamilyPupils.SelectMany(p => p.Classes).Where(c => c.Time.Until == Spell.Open).Select(c => c.ClassId).ToHashSet();

    /// <summary>Gives a lesson in a group of a colleague today or later.</summary>
    public bool SubstitutesNow => TaughtGroups.Any(g => !OwnGroupIds.Contains(g.GroupId));

    /// <summary>Every relation the viewer can have to some object: what the first gate compares with a field's readers.</summary>
    public Relation PossibleRelations
    {
        get
        {
            // Asked for every field of every object. A copy with other roles has the answer of its original, and finds its own.
            if (_possible is not { } known || !ReferenceEquals(known.Of, this))
                _possible = known = new Answer(this, FindPossible());
            return known.Relations;
        }
    }

    /// <summary>
    /// The same person through a token. Where children were chosen, only as a parent of those of them that still are the
    /// viewer's children: what he is at work, or as somebody else's parent, is left out, and so is what is added here later.
    /// </summary>
    public Viewer NarrowedTo(TokenGrant grant)
    {
        if (grant.Children is not { } chosen)
            return this with { Token = grant };
        var children = ChildIds.Where(chosen.Contains).ToHashSet();
        var family = FamilyPupils.Where(p => children.Contains(p.PupilId)).ToList();
        return new Viewer
        {
            AccountId = AccountId,
            Token = grant,
            PersonId = PersonId,
            SchoolId = SchoolId,
            Roles = new HashSet<Role> { Role.Parent },
            ParentId = ParentId,
            ChildIds = children,
            FamilyPupils = family,
        };
    }

    private Relation FindPossible()
    {
        if (!IsSignedIn)
            return Relation.Anonymous;
        var relations = Relation.Member;
        if (IsStaff)
            relations |= Relation.Staff | Relation.OwnCard;
        if (PupilId != 0)
            relations |= Relation.Self;
        if (ChildIds.Count > 0)
            relations |= Relation.OwnChild;
        if (TaughtGroups.Count > 0 || SubstitutesSomewhere)
            relations |= Relation.OwnGroup;
        if (HomeroomClassIds.Count > 0)
            relations |= Relation.OwnClass;
        if (IsLeadership)
            relations |= Relation.Leadership;
        if (Has(Role.Auditor))
            relations |= Relation.Auditor;
        if (Has(Role.Methodist))
            relations |= Relation.Methodist;
        if (IsAdministrator)
            relations |= Relation.Administrator;
        if (Has(Role.Clerk) || Has(Role.HrSpecialist))
            relations |= Relation.Office;
        if (OverseesSchool)
            relations |= Relation.MarksOverseer;
        if (KeepsFamilies)
            relations |= Relation.FamilyOverseer;
        if (Holds(Right.SeeStaffCards))
            relations |= Relation.CardOverseer;
        if (Holds(Right.DecideRegulation))
            relations |= Relation.RegulationDecider;
        return relations;
    }

    // A class: no part of what makes two viewers equal.
    private sealed class Answer(Viewer of, Relation relations)
    {
        public Viewer Of { get; } = of;
        public Relation Relations { get; } = relations;
    }
}
