using EJournal.Domain.Access;
using EJournal.Domain.PersonalData;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.PersonalData;

/// <summary>The consent, or why there is none (результат внесения согласия).</summary>
[ObjectType]
[Readers(Relation.Member)]
[NoToken]
public sealed record RecordConsentPayload
{
    /// <summary>The consent (согласие).</summary>
    public Consent? Consent { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(20, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
