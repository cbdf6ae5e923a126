using System.Globalization;
using EJournal.Domain.Rules;

namespace EJournal.Domain.People;

/// <summary>What may be written down about a person, and what a change of it is.</summary>
public static class PersonRules
{
    public const int LongestName = 100;
    public const int LongestAddress = 300;

    /// <summary>The details trimmed, the phone in its one spelling; or what is wrong, with the path of the field.</summary>
    public static Decision<PersonDetails> Check(PersonDetails given, DateOnly today, string path)
    {
        List<Refusal> faults =
        [
            .. OfText(given.LastName, LongestName, path + "lastName"),
            .. OfText(given.FirstName, LongestName, path + "firstName"),
            .. OfText(given.MiddleName, LongestName, path + "middleName", mayBeEmpty: true),
            .. OfText(given.Address, LongestAddress, path + "address", mayBeEmpty: true),
        ];
        if (given.BirthDate is { } birth && (birth > today || birth.Year < 1900))
            faults.Add(Invalid("Дата рождения не может быть в будущем или раньше 1900 года.", path + "birthDate"));
        string? phone = null;
        if (given.Phone is { Length: > 0 } && !PhoneNumber.TryParse(given.Phone, out phone))
            faults.Add(Invalid("Это не похоже на номер телефона.", path + "phone"));
        if (given.Email is { Length: > 0 } email && !EmailAddress.HasForm(email.Trim()))
            faults.Add(Invalid("Это не похоже на адрес электронной почты.", path + "email"));
        if (faults.Count > 0)
            return Decision.Refuse<PersonDetails>(faults);
        return given with
        {
            LastName = given.LastName?.Trim(),
            FirstName = given.FirstName?.Trim(),
            MiddleName = given.MiddleName?.Trim(),
            Phone = phone ?? given.Phone,
            Email = given.Email?.Trim(),
            Address = given.Address?.Trim(),
        };
    }

    /// <summary>Writes down what is given and differs; an empty text takes the value away. Returns what changed.</summary>
    public static IReadOnlyList<(PersonField Field, string? Old, string? New)> Apply(this Person person, PersonDetails given)
    {
        List<(PersonField Field, string? Old, string? New)> changes = [];
        person.LastName = Changed(PersonField.LastName, person.LastName, given.LastName)!;
        person.FirstName = Changed(PersonField.FirstName, person.FirstName, given.FirstName)!;
        person.MiddleName = Changed(PersonField.MiddleName, person.MiddleName, given.MiddleName);
        person.Phone = Changed(PersonField.Phone, person.Phone, given.Phone);
        person.Email = Changed(PersonField.Email, person.Email, given.Email);
        person.Address = Changed(PersonField.Address, person.Address, given.Address);
        if (given.Sex is { } sex && sex != person.Sex)
        {
            changes.Add((PersonField.Sex, person.Sex?.ToString(), sex.ToString()));
            person.Sex = sex;
        }

        if (given.BirthDate is { } birth && birth != person.BirthDate)
        {
            changes.Add((PersonField.BirthDate, Text(person.BirthDate), Text(birth)));
            person.BirthDate = birth;
        }

        return changes;

        string? Changed(PersonField field, string? old, string? value)
        {
            if (value is null || value == (old ?? ""))
                return old;
            var now = value.Length == 0 ? null : value;
            changes.Add((field, old, now));
            return now;
        }
    }

    private static string? Text(DateOnly? date) => date?.ToString("O", CultureInfo.InvariantCulture);

    private static IEnumerable<Refusal> OfText(string? text, int longest, string field, bool mayBeEmpty = false)
    {
        if (text is not null && (text.Trim().Length > longest || (!mayBeEmpty && text.Trim().Length == 0)))
            yield return Invalid($"Введите от {(mayBeEmpty ? 0 : 1)} до {longest} знаков.", field);
        else if (text is not null && FreeText.HasControlCharacters(text))
            yield return FreeText.ControlCharacters(field);
    }

    private static Refusal Invalid(string message, string field) => new(RefusalCode.InvalidValue, message) { Field = field };
}
