using EJournal.Domain.Rules;

namespace EJournal.Domain.People;

/// <summary>
/// What is written about an employee. Null leaves what is there, an empty text clears it; names cannot be cleared.
/// </summary>
public sealed record StaffData
{
    private const int LongestName = 100;

    public string? LastName { get; init; }
    public string? FirstName { get; init; }
    public string? MiddleName { get; init; }

    /// <summary>In any spelling; <see cref="Canonical"/> makes it <c>+79991234567</c>.</summary>
    public string? Phone { get; init; }

    public string? Email { get; init; }
    public string? Positions { get; init; }
    public QualificationCategory? Category { get; init; }
    public string? Education { get; init; }

    /// <summary>The same as it is stored, or every reason why it cannot be.</summary>
    public Decision<StaffData> Canonical()
    {
        var faults = new List<Refusal>();
        Check(faults, LastName, "lastName", LongestName, required: true);
        Check(faults, FirstName, "firstName", LongestName, required: true);
        Check(faults, MiddleName, "middleName", LongestName);
        Check(faults, Positions, "positions", PersonalCard.LongestText);
        Check(faults, Education, "education", PersonalCard.LongestText);
        string? phone = null;
        if (Phone is { } given && given.Trim().Length > 0 && !PhoneNumber.TryParse(given, out phone))
            faults.Add(Invalid("phone", "Проверьте номер телефона: +7 999 123-45-67."));
        if (Email is { } email && email.Trim().Length > 0 && !EmailAddress.HasForm(email.Trim()))
            faults.Add(Invalid("email", "Проверьте адрес электронной почты."));
        return faults.Count > 0
            ? Decision.Refuse<StaffData>(faults)
            : this with
            {
                LastName = LastName?.Trim(),
                FirstName = FirstName?.Trim(),
                MiddleName = MiddleName?.Trim(),
                Phone = Phone is null ? null : phone ?? "",
                Email = Email?.Trim(),
                Positions = Positions?.Trim(),
                Education = Education?.Trim(),
            };
    }

    /// <summary>Writes what is given and differs; returns what was changed, with what stood there before.</summary>
    public IReadOnlyList<(StaffField Field, string? Earlier)> WriteTo(Person person, PersonalCard card)
    {
        var changed = new List<(StaffField, string?)>();
        Write(StaffField.LastName, LastName, person.LastName, text => person.LastName = text!);
        Write(StaffField.FirstName, FirstName, person.FirstName, text => person.FirstName = text!);
        Write(StaffField.MiddleName, MiddleName, person.MiddleName, text => person.MiddleName = text);
        Write(StaffField.Phone, Phone, person.Phone, text => person.Phone = text);
        Write(StaffField.Email, Email, person.Email, text => person.Email = text);
        Write(StaffField.Positions, Positions, card.Positions, text => card.Positions = text);
        Write(StaffField.Education, Education, card.Education, text => card.Education = text);
        if (Category is { } category && category != card.Category)
        {
            changed.Add((StaffField.Category, card.Category?.ToString()));
            card.Category = category;
        }

        return changed;

        void Write(StaffField field, string? given, string? stored, Action<string?> write)
        {
            var text = given is "" ? null : given;
            if (given is null || text == stored)
                return;
            changed.Add((field, stored));
            write(text);
        }
    }

    private static void Check(List<Refusal> faults, string? text, string field, int longest, bool required = false)
    {
        if (text is not null && (text.Length > longest || text.Any(char.IsControl) || (required && text.Trim().Length == 0)))
            faults.Add(Invalid(field, $"Здесь {(required ? "от 1 " : "")}до {longest} знаков, без служебных символов."));
    }

    private static Refusal Invalid(string field, string message) => new(RefusalCode.InvalidValue, message) { Field = field };
}
