namespace EJournal.Data.Access;

/// <summary>What a row about a viewer says.</summary>
internal enum ViewerFactKind
{
    Account,
    Employee,
    Role,
    Right,
    Pupil,
    Parent,
    Child,
    OwnGroup,
    SubstitutedGroup,
    HomeroomClass,
    ClassTime,
    Subgroup,
    ImportedPreset,
    Decision,
}

/// <summary>One row of the statement that loads a viewer; what the numbers mean depends on the kind.</summary>
internal sealed class ViewerFact
{
    public const string Granted = "+";
    public const string Denied = "-";

    public ViewerFactKind Kind { get; init; }
    public long A { get; init; }
    public long B { get; init; }
    public string Text { get; init; } = "";

    /// <summary>The first day on which it holds.</summary>
    public DateOnly From { get; init; }

    /// <summary>The first day on which it no longer does; of a group that the viewer substitutes in, the last day of that.</summary>
    public DateOnly EndsOn { get; init; }

    public bool HoldsOn(DateOnly day) => From <= day && day < EndsOn;
}
