using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.People;

/// <summary>That a parent is the parent of a pupil (родство).</summary>
[ObjectType<Guardianship>(IgnoreProperties = true)]
[Readers(Relation.FamilyKeepers)]
[Scopes(Scope.ContactsRead)]
public static class GuardianshipType
{
    /// <summary>Degree of kinship as the school writes it (степень родства): «мать».</summary>
    [GraphQLName("relation")]
    public static string? Kinship([Parent] Guardianship kinship) => kinship.Relation;

    /// <summary>Whether the law lets him act for the child (законный представитель).</summary>
    public static bool LegalRepresentative([Parent] Guardianship kinship) => kinship.LegalRepresentative;
}
