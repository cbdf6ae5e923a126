using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.People;

namespace EJournal.GraphQL.Access;

internal static class AccountRows
{
    /// <summary>Nobody sees an account but its owner.</summary>
    public static IQueryable<ViewerAccount> AccountsOf(this JournalDb db, Viewer viewer) =>
        from account in db.Users
        join person in db.People on account.PersonId equals person.Id
        where account.Id == viewer.AccountId
        select new ViewerAccount
        {
            Id = account.Id,
            Login = account.UserName ?? "",
            Person = new PersonName(person.LastName, person.FirstName, person.MiddleName),
        };
}
