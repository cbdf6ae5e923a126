using EJournal.Data.Import.Reading;
using EJournal.Domain;

namespace EJournal.Data.Import.Rows;

internal sealed record ParentRow(
    PersonCells Person, Given<string?> Relation, IReadOnlyList<string> Children, Given<bool?> LegalRepresentative)
{
    private static readonly Column RelationColumn = new("Степень родства", "Relation");
    private static readonly Column ChildrenColumn = new("Дети", "Children", Required: true);
    private static readonly Column Legal = new("Законный представитель", "LegalRepresentative");

    public static FileLayout Layout { get; } = new(
        "parents.csv", PersonCells.Last, PersonCells.First, PersonCells.Middle, RelationColumn, PersonCells.PhoneColumn,
        PersonCells.EmailColumn, ChildrenColumn, Legal, PersonCells.LoginColumn);

    public static ParentRow Read(RowCells cells, ImportScope scope)
    {
        var row = new ParentRow(
            PersonCells.Read(cells),
            cells.GivenText(RelationColumn),
            ReadChildren(cells, scope),
            cells.GivenValue<bool>(Legal, CellParsers.YesNo, Wrong.YesNo));
        if (row.Person.Login is { } login)
            CheckLogin(cells, scope, login, row.Person.NameKey);
        else
            CheckChildren(cells, scope, row);
        return row;
    }

    private static void CheckLogin(RowCells cells, ImportScope scope, string login, string name)
    {
        if (!scope.Logins.ClaimForParent(login, name))
            cells.Report(PersonCells.LoginColumn, Wrong.LoginTaken);
    }

    // Two parents of one name are common; two of one name with a common child are one person entered twice.
    private static void CheckChildren(RowCells cells, ImportScope scope, ParentRow row)
    {
        foreach (var child in row.Children)
        {
            if (!scope.Unique(cells, Layout, (row.Person.NameKey, child), ChildrenColumn))
                break;
        }
    }

    private static List<string> ReadChildren(RowCells cells, ImportScope scope)
    {
        cells.Required(ChildrenColumn);
        var children = new List<string>();
        foreach (var number in cells.List(ChildrenColumn))
        {
            var key = NameKey.Of(number);
            if (!scope.Pupils.Contains(key))
                cells.Report(ChildrenColumn, Wrong.NoSuchPupil, number);
            else if (!children.Contains(key))
                children.Add(key);
        }

        return children;
    }
}
