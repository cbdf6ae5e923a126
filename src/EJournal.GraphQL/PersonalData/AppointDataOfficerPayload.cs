using EJournal.Domain.Access;
using EJournal.Domain.PersonalData;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.PersonalData;

/// <summary>The appointment, or why there is none (результат назначения).</summary>
[ObjectType]
[Readers(Relation.Member)]
[NoToken]
public sealed record AppointDataOfficerPayload
{
    /// <summary>The appointment (назначение).</summary>
    public DataOfficer? Officer { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(20, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
