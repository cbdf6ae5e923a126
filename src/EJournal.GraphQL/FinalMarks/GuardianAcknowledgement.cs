using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.FinalMarks;

/// <summary>Whether a parent has seen the final marks of a child (просмотр итоговых отметок родителем).</summary>
[ObjectType]
[Readers(Relation.Member)]
[NoToken]
public sealed record GuardianAcknowledgement : IAboutPupil
{
    /// <summary>The child (ученик).</summary>
    public required Pupil Pupil { get; init; }

    /// <summary>The parent (родитель).</summary>
    public required Parent Parent { get; init; }

    /// <summary>When the parent last acknowledged marks of the period (когда подтвердил); null for never.</summary>
    public required DateTimeOffset? At { get; init; }

    /// <summary>Whether they were the marks as they stand now (действует).</summary>
    public required bool Current { get; init; }

    long IAboutPupil.PupilId => Pupil.Id;
}
