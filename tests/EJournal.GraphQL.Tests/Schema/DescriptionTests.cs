using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Schema;
using Xunit;

namespace EJournal.GraphQL.Tests.Schema;

public sealed class DescriptionTests
{
    private static readonly List<NamedType> Types =
        [.. EJournalSchema.Build().Types.Where(t => !t.Name.StartsWith("__", StringComparison.Ordinal))];

    [Fact]
    public void Everything_in_the_schema_is_described()
    {
        var silent = Types.SelectMany(t => Places(t).Append((Place: t.Name, t.Description)))
            .Where(p => string.IsNullOrWhiteSpace(p.Description)).Select(p => p.Place);

        Assert.Empty(silent);
    }

    [Fact]
    public void Everything_of_the_school_has_its_Russian_term_in_the_description()
    {
        string[] general = ["Query", "Mutation", "Subscription", "Boolean", "Float", "ID", "Int", "String", "Date", "DateTime", "LocalTime", "Url"];
        var foreign = Types.Where(t => !general.Contains(t.Name))
            .SelectMany(t => Places(t).Append((Place: t.Name, t.Description)))
            .Where(p => p.Description?.Any(c => c is >= 'а' and <= 'я') != true).Select(p => p.Place);

        Assert.Empty(foreign);
    }

    private static IEnumerable<(string Place, string? Description)> Places(NamedType type) => type switch
    {
        FieldsType fields => fields.Fields.SelectMany(f =>
            f.Arguments.Select(a => ($"{type}.{f.Name}({a.Name})", a.Description)).Append(($"{type}.{f.Name}", f.Description))),
        InputObjectType input => input.Fields.Select(f => ($"{type}.{f.Name}", f.Description)),
        EnumType values => values.Values.Select(v => ($"{type}.{v.Name}", v.Description)),
        _ => [],
    };
}
