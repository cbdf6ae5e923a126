using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Schema;

/// <summary>A value of the input is wrong (ошибка во введённых данных).</summary>
[ObjectType]
[Readers(Relation.Member)]
[AnyToken]
public sealed record InputError : IError
{
    /// <summary>The reason for programs (код).</summary>
    public required ErrorCode Code { get; init; }

    /// <summary>The reason for people, in Russian (сообщение).</summary>
    public required string Message { get; init; }

    /// <summary>Path of the input field, such as <c>absences[2].pupilId</c> (поле).</summary>
    public string? Field { get; init; }

    /// <summary>Setting or clause of the regulation that refused (пункт регламента); null where none did.</summary>
    public string? Clause { get; init; }
}
