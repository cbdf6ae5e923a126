using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Schema;

/// <summary>For an argument that names what is absent or hidden, where the field cannot be null. The two read the same.</summary>
internal static class NotFound
{
    private const string Code = "NOT_FOUND";

    public static GraphQLException Pupil() => new("Такого ученика нет.", Code);

    public static GraphQLException Period() => new("There is no such grading period.", Code);
}
