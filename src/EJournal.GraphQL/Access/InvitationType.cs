using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Access;

/// <summary>A one-time code for one person (приглашение). It is brought to <c>POST /auth/claim</c>.</summary>
[ObjectType<IssuedInvitation>("Invitation", IgnoreProperties = true)]
[Readers(Relation.Staff)]
[NoToken]
public static class InvitationType
{
    /// <summary>For whom it is (кому).</summary>
    public static PersonName Person([Parent] IssuedInvitation invitation) => invitation.Person;

    /// <summary>The login the person has already (логин); null when one is to be chosen.</summary>
    public static string? Login([Parent] IssuedInvitation invitation) => invitation.Login;

    /// <summary>The code (код), shown this once.</summary>
    public static string Code([Parent] IssuedInvitation invitation) => invitation.Code;

    /// <summary>Until when it can be used (действует до): two weeks, or an hour where it opens an account in use.</summary>
    public static DateTimeOffset ExpiresAt([Parent] IssuedInvitation invitation) => invitation.ExpiresAt.AsMoment();
}
