using EJournal.Data.Import.Reading;
using EJournal.Domain;
using EJournal.Domain.People;
using EJournal.Domain.Schools;

namespace EJournal.Data.Import.Rows;

internal sealed record PupilRow(
    string FileNumber, PersonCells Person, Given<DateOnly?> BirthDate, Given<Sex?> Sex, ClassName Class, Given<IReadOnlyList<string>> Subgroups)
{
    private static readonly Column Number = new("Личное дело", "FileNumber", Required: true);
    private static readonly Column Birth = new("Дата рождения", "BirthDate");
    private static readonly Column SexColumn = new("Пол", "Sex");
    private static readonly Column ClassColumn = new("Класс", "Class", Required: true);
    private static readonly Column SubgroupsColumn = new("Подгруппы", "Subgroups");

    public static FileLayout Layout { get; } = new(
        "pupils.csv", Number, PersonCells.Last, PersonCells.First, PersonCells.Middle, Birth, SexColumn, ClassColumn, SubgroupsColumn,
        PersonCells.LoginColumn);

    public static PupilRow Read(RowCells cells, ImportScope scope)
    {
        var row = new PupilRow(
            cells.Required(Number),
            PersonCells.Read(cells),
            cells.GivenValue<DateOnly>(Birth, (text, out date) => CellParsers.Date(text, out date) && date <= scope.Today, Wrong.Date),
            cells.GivenValue<Sex>(SexColumn, SexName.TryParse, Wrong.Sex),
            scope.Class(cells, ClassColumn),
            new(cells.Has(SubgroupsColumn), cells.List(SubgroupsColumn)));
        var number = NameKey.Of(row.FileNumber);
        if (number.Length > 0)
        {
            scope.Unique(cells, Layout, number, Number);
            scope.Pupils.Add(number);
        }

        foreach (var subgroup in row.Subgroups.Value)
            scope.Subgroups.Add((row.Class, NameKey.Of(subgroup)));
        if (row.Person.Login is { } login && !scope.Logins.ClaimForPupil(login, number, row.Person.NameKey))
            cells.Report(PersonCells.LoginColumn, Wrong.LoginTaken);
        return row;
    }
}
