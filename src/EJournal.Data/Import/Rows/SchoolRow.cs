using EJournal.Data.Import.Reading;
using EJournal.Domain.People;
using EJournal.Domain.Regulations;

namespace EJournal.Data.Import.Rows;

internal sealed record SchoolRow(
    string Name, Given<string?> ShortName, string TimeZone, Given<string?> Regulation, Given<string?> Address, Given<string?> Phone)
{
    private static readonly Column NameColumn = new("Название", "Name", Required: true);
    private static readonly Column Short = new("Краткое название", "ShortName");
    private static readonly Column Zone = new("Часовой пояс", "TimeZone", Required: true);
    private static readonly Column RegulationColumn = new("Регламент", "Regulation");
    private static readonly Column AddressColumn = new("Адрес", "Address");
    private static readonly Column PhoneColumn = new("Телефон", "Phone");

    public static FileLayout Layout { get; } = new("school.csv", NameColumn, Short, Zone, RegulationColumn, AddressColumn, PhoneColumn);

    public static SchoolRow Read(RowCells cells) => new(
        cells.Required(NameColumn),
        cells.GivenText(Short),
        cells.Required<string>(Zone, CellParsers.TimeZone, Wrong.TimeZone) ?? "",
        cells.Given<string>(RegulationColumn, IsPreset, Wrong.Regulation),
        cells.GivenText(AddressColumn),
        cells.Given<string>(PhoneColumn, PhoneNumber.TryParse!, Wrong.Phone));

    public static void ReportSecond(RowCells cells) => cells.Report(NameColumn, Wrong.SecondSchool);

    private static bool IsPreset(string text, out string name)
    {
        name = text;
        return RegulationPresets.Find(text) is not null;
    }
}
