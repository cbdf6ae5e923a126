using System.Security.Cryptography;
using EJournal.Data.Access;
using EJournal.Data.Import.Rows;
using EJournal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Import.Writing;

/// <summary>The transaction in hand: the context, what is stored, and what the writers of several files share.</summary>
internal sealed class WriteSession(JournalDb db, SchoolRecords records, SchoolRows rows, IProgress<ImportProgress>? progress)
{
    private readonly List<ImportCount> _counts = [];

    public JournalDb Db { get; } = db;
    public SchoolRecords Records { get; } = records;
    public SchoolRows Rows { get; } = rows;
    public long SchoolId { get; set; }
    public IReadOnlyList<ImportCount> Counts => _counts;

    public void Begin(ImportStage stage, string file, int count) => progress?.Report(new ImportProgress(stage, file, count));

    public void Count(string file, IReadOnlyCollection<RowOutcome> outcomes)
    {
        if (outcomes.Count > 0)
            _counts.Add(RowOutcome.Count(file, outcomes));
    }

    public Task SaveAsync(CancellationToken ct) => Db.SaveChangesAsync(ct);

    /// <summary>Whether a tracked object differs from what is stored.</summary>
    public bool IsChanged(object entity) => Db.Entry(entity).State == EntityState.Modified;

    public Person NewPerson(PersonCells cells) => new() { SchoolId = SchoolId, LastName = cells.LastName, FirstName = cells.FirstName };

    public static void Apply(PersonCells cells, Person person)
    {
        (person.LastName, person.FirstName) = (cells.LastName, cells.FirstName);
        person.MiddleName = cells.MiddleName.Or(person.MiddleName);
        person.Phone = cells.Phone.Or(person.Phone);
        person.Email = cells.Email.Or(person.Email);
    }

    /// <summary>
    /// Gives the person the login. It has no password: staff hand out invitation codes. An empty cell takes no login away.
    /// </summary>
    public bool ApplyLogin(string? login, long personId)
    {
        if (login is null)
            return false;
        if (!Records.Accounts.TryGetValue(personId, out var account))
        {
            account = new Account { SchoolId = SchoolId, PersonId = personId, LockoutEnabled = true };
            Records.Accounts.Add(personId, account);
            Db.Users.Add(account);
        }
        else if (account.NormalizedUserName == LoginRegister.Key(login))
        {
            return false;
        }

        account.UserName = login;
        account.NormalizedUserName = LoginRegister.Key(login);
        account.SecurityStamp = Convert.ToHexString(RandomNumberGenerator.GetBytes(20));
        return true;
    }
}
