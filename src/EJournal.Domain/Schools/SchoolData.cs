using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Schools;

/// <summary>General data of the institution (PPL-14). Null leaves what is there, an empty text clears it; the name cannot be cleared.</summary>
public sealed record SchoolData(string? Name, string? ShortName, string? Address, string? Phone, string? Email, string? Website, string? Licence)
{
    private const int Longest = 300;

    /// <summary>Null when the viewer may change it.</summary>
    public static Refusal? MayChange(Viewer viewer) => viewer.Holds(Right.ChangeSchoolData)
        ? null
        : new(RefusalCode.Forbidden, "Сведения о школе вносит директор или администратор.") { Clause = "PPL-14" };

    /// <summary>Writes what is given and differs; returns the names of what was changed, or everything that is wrong.</summary>
    public Decision<IReadOnlyList<string>> WriteTo(School school)
    {
        var faults = new List<Refusal>();
        if (Name?.Trim().Length == 0)
            faults.Add(Invalid("name", "Название школы не может быть пустым."));
        if (!string.IsNullOrWhiteSpace(Email) && !EmailAddress.HasForm(Email.Trim()))
            faults.Add(Invalid("email", "Проверьте адрес электронной почты."));
        if (!string.IsNullOrWhiteSpace(Website) && !(Uri.TryCreate(Website.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
            faults.Add(Invalid("website", "Адрес сайта начинается с http:// или https://."));

        var changed = new List<string>();
        Write("name", Name, school.Name, text => school.Name = text!);
        Write("shortName", ShortName, school.ShortName, text => school.ShortName = text);
        Write("address", Address, school.Address, text => school.Address = text);
        Write("phone", Phone, school.Phone, text => school.Phone = text);
        Write("email", Email, school.Email, text => school.Email = text);
        Write("website", Website, school.Website, text => school.Website = text);
        Write("licence", Licence, school.Licence, text => school.Licence = text);
        return faults.Count > 0 ? Decision.Refuse<IReadOnlyList<string>>(faults) : Decision.Allow<IReadOnlyList<string>>(changed);

        void Write(string field, string? given, string? stored, Action<string?> write)
        {
            if (given is null)
                return;
            if (given.Length > Longest || given.Any(char.IsControl))
                faults.Add(Invalid(field, $"Здесь до {Longest} знаков, без служебных символов."));
            var text = given.Trim() is { Length: > 0 } trimmed ? trimmed : null;
            if (text == stored || faults.Count > 0)
                return;
            changed.Add(field);
            write(text);
        }
    }

    private static Refusal Invalid(string field, string message) => new(RefusalCode.InvalidValue, message) { Field = field };
}
