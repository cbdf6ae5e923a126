namespace EJournal.Data.Access;

/// <summary>What a row about a viewer says.</summary>
internal enum ViewerFactKind
{
    Account,
    Employee,
    Role,
    Pupil,
    Parent,
    Child,
    OwnGroup,
    SubstitutedGroup,
    HomeroomClass,
    Subgroup,
}

/// <summary>One row of the statement that loads a viewer; what the numbers mean depends on the kind.</summary>
internal sealed class ViewerFact
{
    public ViewerFactKind Kind { get; init; }
    public long A { get; init; }
    public long B { get; init; }
    public string Text { get; init; } = "";
}
