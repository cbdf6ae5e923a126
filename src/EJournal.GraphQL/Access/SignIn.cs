using EJournal.Domain.Access;
using EJournal.Domain.Regulations;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Access;

/// <summary>A sign-in of yours that lasts (вход в систему).</summary>
[ObjectType]
[Readers(Relation.Member)]
[NoToken]
public sealed record SignIn
{
    /// <summary>The id of the sign-in (идентификатор).</summary>
    [ID("SignIn")]
    public required string Id { get; init; }

    /// <summary>What the client called itself (клиент); null where it did not.</summary>
    public required string? Client { get; init; }

    /// <summary>When it began (время входа).</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it was last renewed (последнее продление), every quarter of an hour of use.</summary>
    public required DateTimeOffset RenewedAt { get; init; }

    /// <summary>How it began (способ входа).</summary>
    public required SignInMethod Method { get; init; }

    /// <summary>
    /// True where the device had not been signed in on before (новое устройство). One that you do not know means that somebody
    /// else has your password: end it and change the password.
    /// </summary>
    public required bool NewDevice { get; init; }

    /// <summary>True for the one you are asking with (текущий).</summary>
    public required bool Current { get; init; }
}
