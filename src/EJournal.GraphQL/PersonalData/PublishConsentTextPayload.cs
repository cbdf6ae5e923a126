using EJournal.Domain.Access;
using EJournal.Domain.PersonalData;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.PersonalData;

/// <summary>The text, or why there is none (результат введения текста).</summary>
[ObjectType]
[Readers(Relation.Member)]
[NoToken]
public sealed record PublishConsentTextPayload
{
    /// <summary>The text (текст согласия).</summary>
    public ConsentText? Text { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(20, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
