using EJournal.Access.Tests.Server;
using EJournal.GraphQL.Schema;
using EJournal.TestKit;

namespace EJournal.Access.Tests.Matrix;

[Collection(nameof(AccessCollection))]
public sealed class MatrixFileTests(AccessFixture fixture)
{
    private static readonly string s_path = Repository.Locate("docs", "access-matrix.csv");
    private static readonly string s_forms = Repository.Locate("docs", "record-forms.md");

    private readonly AccessServer _server = fixture.Server;

    [Fact]
    public async Task The_committed_matrix_is_what_the_schema_declares()
    {
        var declared = await MatrixFile.WriteAsync(_server.Matrix, _server.School);

        if (Environment.GetEnvironmentVariable("EJOURNAL_WRITE_MATRIX") == "1")
            await File.WriteAllTextAsync(s_path, declared);
        Assert.Equal((await File.ReadAllTextAsync(s_path)).ReplaceLineEndings("\n"), declared);
    }

    [Fact]
    [Requirement("PDN-05")]
    public async Task The_committed_list_of_consolidated_forms_says_who_gets_each_by_the_access_policy()
    {
        var declared = (await RecordFormsFile.WriteAsync(_server.Matrix, _server.School)).ReplaceLineEndings("\n");

        if (Environment.GetEnvironmentVariable("EJOURNAL_WRITE_MATRIX") == "1")
            await File.WriteAllTextAsync(s_forms, declared);
        Assert.Equal((await File.ReadAllTextAsync(s_forms)).ReplaceLineEndings("\n"), declared);
    }

    [Fact]
    public void Every_type_that_a_field_leads_to_is_reached()
    {
        var matrix = _server.Matrix;
        var led = matrix.Types.SelectMany(t => t.Fields).SelectMany(f => f.Type.Named is GraphQL.Engine.Schema.CompositeType c ? matrix.Schema.PossibleTypes(c) : []);

        Assert.Empty(led.Distinct().Where(t => matrix.WayTo(t) is null).Select(t => t.Name));
    }
}
