using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Diary;

/// <summary>One week of a pupil's diary (электронный дневник).</summary>
[ObjectType("Diary")]
[Readers(Relation.PupilOverview)]
[Scopes(Scope.Diary)]
public sealed record PupilDiary : IStandsFor
{
    /// <summary>Whose diary it is (ученик).</summary>
    public required Pupil Pupil { get; init; }

    /// <summary>The Monday (понедельник).</summary>
    public required DateOnly From { get; init; }

    /// <summary>The Sunday (воскресенье).</summary>
    public required DateOnly To { get; init; }

    /// <summary>The seven days (дни недели), those without lessons included.</summary>
    [ListSize(7)]
    public required IReadOnlyList<DiaryDay> Days { get; init; }

    object IStandsFor.AccessSubject => Pupil;
}
