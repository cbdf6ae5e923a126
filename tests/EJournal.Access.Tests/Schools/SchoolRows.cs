using System.Globalization;
using EJournal.Access.Tests.School;
using EJournal.Data;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Access.Tests.Schools;

/// <summary>Every row of one school in every table that names the school, as text.</summary>
internal static class SchoolRows
{
    public static long IdOf(Side side) => ((Domain.Schools.School)side.Matrix.Arguments.RowOf(typeof(Domain.Schools.School))!).Id;

    public static IReadOnlyList<string> Of(CanarySchool school, Side side)
    {
        using var db = school.Database.Open();
        return Of(db, IdOf(side));
    }

    public static IReadOnlyList<string> Of(JournalDb db, long id) =>
    [
        .. from type in db.Model.GetEntityTypes()
           let owner = type.ClrType == typeof(Domain.Schools.School) ? "Id" : type.FindProperty("SchoolId")?.Name
           where owner is not null
           from row in GenericRows.Rows(db, type)
           let entry = db.Entry(row)
           where Equals(entry.Property(owner).CurrentValue, id)
           let text = $"{type.ClrType.Name}: {string.Join('|', type.GetProperties().Select(p => Convert.ToString(entry.Property(p.Name).CurrentValue, CultureInfo.InvariantCulture)))}"
           orderby text
           select text,
    ];
}
