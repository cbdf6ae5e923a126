using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schools;

[QueryType]
public static class SchoolQueries
{
    /// <summary>
    /// A school. Without an id it is yours (школа); for the public, the one of this installation if there is only one. Null
    /// when there is none to show.
    /// </summary>
    [Readers(Relation.Anyone, Because = "the sign-in page says whose journal it is")]
    [AnyToken]
    public static async Task<School?> School(
        [ID("School")][GraphQLDescription("The school's id (идентификатор); none for your own.")] long? id,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var visible = db.Schools.VisibleTo(db, viewer);
        if (id is { } wanted)
            return await visible.FindAsync(wanted, ct);
        // Two are enough to know that the public has no school of its own here.
        var few = await visible.OrderBy(s => s.Id).Take(2).ToListAsync(ct);
        return few.Count == 1 ? few[0] : null;
    }

    /// <summary>A class by id (класс); null when there is none that you may see.</summary>
    [Readers(Relation.Member)]
    [AnyToken]
    public static async Task<SchoolClass?> SchoolClass(
        [ID("SchoolClass")][GraphQLDescription("The id of the class (идентификатор).")] long id,
        JournalDb db, Viewer viewer, CancellationToken ct) => await db.Classes.VisibleTo(db, viewer).FindAsync(id, ct);
}
