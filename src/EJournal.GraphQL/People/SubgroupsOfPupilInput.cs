using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.People;

/// <summary>A pupil of a class that is divided (подгруппы ученика).</summary>
public sealed record SubgroupsOfPupilInput
{
    /// <summary>Who (ученик).</summary>
    [ID("Pupil")]
    public required long PupilId { get; init; }

    /// <summary>The subgroups he is in, all of them (подгруппы); none takes him out of all.</summary>
    public required IReadOnlyList<string> Subgroups { get; init; }
}
