using System.Text;
using EJournal.GraphQL.Engine.Documents;

namespace EJournal.GraphQL.Engine.Tests.Documents;

public class DocumentManifestTests
{
    [Fact]
    public void The_manifest_of_relay_compiler_and_codegen_maps_ids_to_documents() =>
        Assert.Equal([new("a1", "{ hello }", "f"), new("b2", "{ long }", "f")], Read("""{"a1":"{ hello }","b2":"{ long }"}"""));

    [Fact]
    public void Apollos_manifest_lists_operations() =>
        Assert.Equal(
            [new("a1", "query Q { hello }", "f")],
            Read("""{"format":"apollo-persisted-query-manifest","version":1,"operations":[{"id":"a1","name":"Q","type":"query","body":"query Q { hello }"}]}"""));

    [Theory]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("{")]
    [InlineData("""{"a":7}""")]
    [InlineData("""{"a":null}""")]
    [InlineData("""{"format":"apollo-persisted-query-manifest"}""")]
    [InlineData("""{"format":"apollo-persisted-query-manifest","operations":[{"id":"a"}]}""")]
    public void Anything_else_is_refused_with_the_name_of_the_file(string text) =>
        Assert.StartsWith("f is neither", Assert.Throws<DocumentManifestException>(() => Read(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_folder_is_read_file_by_file_and_one_id_means_one_document()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "one.json"), """{"a":"{ hello }"}""");
            File.WriteAllText(Path.Combine(folder, "two.json"), """{"a":"{ hello }","b":"{ long }"}""");
            File.WriteAllText(Path.Combine(folder, "notes.txt"), "not a manifest");
            Assert.Equal(["a", "b"], DocumentManifest.ReadFolder(folder).Select(d => d.Id).Order());

            File.WriteAllText(Path.Combine(folder, "three.json"), """{"a":"{ long }"}""");
            Assert.Contains("different documents with the id a", Assert.Throws<DocumentManifestException>(() => DocumentManifest.ReadFolder(folder)).Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told() =>
        Assert.Contains("/nowhere", Assert.Throws<DocumentManifestException>(() => DocumentManifest.ReadFolder("/nowhere")).Message, StringComparison.Ordinal);

    private static IReadOnlyList<TrustedDocument> Read(string text) => DocumentManifest.Read(Encoding.UTF8.GetBytes(text), "f");
}
