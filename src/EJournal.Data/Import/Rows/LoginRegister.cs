using EJournal.Domain.People;

namespace EJournal.Data.Import.Rows;

/// <summary>
/// Whose a login is. Logins are unique in the installation, and one person has one: a parent who is also an employee signs in
/// with the same login in both lists, under the same name.
/// </summary>
internal sealed class LoginRegister
{
    private readonly Dictionary<string, Owner> _stored = [];
    private readonly Dictionary<string, Owner> _inFiles = [];

    /// <summary>Who has a login: keys of the roles that the person has. All null for a person of another school.</summary>
    public sealed record Owner(string Name, string? StaffNumber, string? FileNumber, bool Parent);

    public static string Key(string login) => login.Normalize().ToUpperInvariant();

    public void AddStored(string normalizedLogin, Owner owner) => _stored[normalizedLogin] = owner;

    public bool ClaimForStaff(string login, string staffNumber, string name) =>
        Claim(login, new Owner(name, staffNumber, null, false),
            stored => stored.StaffNumber == staffNumber || (stored is { StaffNumber: null, Parent: true } && stored.Name == name),
            _ => false);

    public bool ClaimForPupil(string login, string fileNumber, string name) =>
        Claim(login, new Owner(name, null, fileNumber, false), stored => stored.FileNumber == fileNumber, _ => false);

    public bool ClaimForParent(string login, string name) =>
        Claim(login, new Owner(name, null, null, true),
            stored => stored.StaffNumber is not null
                ? stored.Name == name || _inFiles.GetValueOrDefault(Key(login))?.StaffNumber == stored.StaffNumber
                : stored.Parent,
            earlier => earlier is { StaffNumber: not null, Parent: false } && earlier.Name == name);

    private bool Claim(string login, Owner claimant, Func<Owner, bool> isSameStored, Func<Owner, bool> isSameInFiles)
    {
        var key = Key(login);
        if (_stored.TryGetValue(key, out var stored) && !isSameStored(stored))
            return false;
        if (_inFiles.TryGetValue(key, out var earlier) && !isSameInFiles(earlier))
            return false;
        _inFiles[key] = earlier is null ? claimant : earlier with { Parent = true };
        return true;
    }

    public static string NameOf(PersonName name) =>
        string.Join('|', Domain.NameKey.Of(name.Last), Domain.NameKey.Of(name.First), Domain.NameKey.Of(name.Middle ?? ""));
}
