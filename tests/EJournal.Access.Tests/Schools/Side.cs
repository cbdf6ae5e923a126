using EJournal.Access.Tests.Matrix;
using EJournal.Access.Tests.School;
using EJournal.GraphQL.Schema;

namespace EJournal.Access.Tests.Schools;

/// <summary>One of the two schools, as who asks and as what must not be told.</summary>
/// <param name="Askers">Its most powerful people first, then a family.</param>
/// <param name="Matrix">Ways and arguments with its own rows.</param>
/// <param name="Secrets">The canaries of its rows.</param>
public sealed record Side(IReadOnlyList<ViewerKind> Askers, AccessMatrix Matrix, TextSet Secrets)
{
    // A shorter one may come about by chance.
    private const int Telling = 7;

    public ViewerKind Director => Askers[0];

    public static Side Own(CanarySchool school) => new(
        Named(school, "director", "administrator", "auditor", "teacher of her group", "parent of hers"),
        new AccessMatrix(school),
        Texts(school.Canaries.Take(school.OwnCanaries)));

    public static Side Other(CanarySchool school) => new(
        Named(school, "director of another school", "pupil of another school"),
        new AccessMatrix(school, school.Foreign),
        Texts(school.Canaries.Skip(school.OwnCanaries)));

    public string IdOf(string type) => Matrix.Arguments.IdOf(type)!;

    /// <summary>Every type that an id can be of, with the id of this school's row.</summary>
    public IEnumerable<(string Type, string Id)> Nodes() =>
        from type in Matrix.Types
        where type.Interfaces.Any(i => i.Name == "Node")
        let id = Matrix.Arguments.IdOf(type.Name)
        where id is not null && Matrix.Arguments.SubjectOf(type) is not null
        select (type.Name, id);

    public IEnumerable<string> In(string body) => Secrets.In(body);

    private static List<ViewerKind> Named(CanarySchool school, params string[] names) => [.. names.Select(n => school.Kinds.Single(k => k.Name == n))];

    private static TextSet Texts(IEnumerable<Canary> canaries) => new(canaries.Where(c => c.Text.Length >= Telling));
}
