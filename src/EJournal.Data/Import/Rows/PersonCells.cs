using EJournal.Data.Import.Reading;
using EJournal.Domain.People;

namespace EJournal.Data.Import.Rows;

/// <summary>What the lists of staff, pupils and parents say alike of a person.</summary>
internal sealed record PersonCells(
    string LastName, string FirstName, Given<string?> MiddleName, Given<string?> Phone, Given<string?> Email, string? Login)
{
    public static readonly Column Last = new("Фамилия", "LastName", Required: true);
    public static readonly Column First = new("Имя", "FirstName", Required: true);
    public static readonly Column Middle = new("Отчество", "MiddleName");
    public static readonly Column PhoneColumn = new("Телефон", "Phone");
    public static readonly Column EmailColumn = new("Email", "E-mail");
    public static readonly Column LoginColumn = new("Логин", "Login");

    /// <summary>The name as <see cref="LoginRegister"/> compares names.</summary>
    public string NameKey => LoginRegister.NameOf(new PersonName(LastName, FirstName, MiddleName.Value));

    public static PersonCells Read(RowCells cells) => new(
        cells.Required(Last),
        cells.Required(First),
        cells.GivenText(Middle),
        cells.Given<string>(PhoneColumn, PhoneNumber.TryParse!, Wrong.Phone),
        cells.Given<string>(EmailColumn, CellParsers.Email, Wrong.Email),
        cells.Given<string>(LoginColumn, CellParsers.Login, Wrong.Login).Value);
}
