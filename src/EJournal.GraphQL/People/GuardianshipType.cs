using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.People;

/// <summary>That a parent is the parent of a pupil (родство).</summary>
[ObjectType<Guardianship>(IgnoreProperties = true)]
[Readers(Relation.FamilyKeepers)]
public static class GuardianshipType
{
    /// <summary>The parent (родитель).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Parent>> Parent(
        [Parent] IReadOnlyList<Guardianship> kinships, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Parents.VisibleTo(db, viewer).Include(p => p.Person).ExactlyOneEachAsync(kinships, k => k.ParentId, ct);

    /// <summary>Degree of kinship as the school writes it (степень родства): «мать».</summary>
    [GraphQLName("relation")]
    public static string? Kinship([Parent] Guardianship kinship) => kinship.Relation;

    /// <summary>Whether the law lets him act for the child (законный представитель).</summary>
    public static bool LegalRepresentative([Parent] Guardianship kinship) => kinship.LegalRepresentative;
}
