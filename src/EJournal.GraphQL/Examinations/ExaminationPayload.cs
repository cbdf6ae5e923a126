using EJournal.Domain.Access;
using EJournal.Domain.Examinations;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Examinations;

/// <summary>The examination, or why nothing was changed (результат работы с экзаменом).</summary>
[ObjectType]
[Readers(Relation.Member)]
[AnyToken]
public sealed record ExaminationPayload
{
    /// <summary>The examination (экзамен); null when it was cancelled.</summary>
    public Examination? Examination { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(20, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
