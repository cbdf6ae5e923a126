using System.Text.Json;
using EJournal.GraphQL.Tests.Server;

namespace EJournal.GraphQL.Tests.People;

/// <summary>Operations on the list of pupils. Today is Friday, 11 September 2026.</summary>
public abstract class PupilListTest : JournalTest
{
    protected const string Order = """order: { number: "17-к", date: "2026-09-08" }""";

    protected string AnnasId => Id("Pupil", School.Anna.Id);

    protected string Into7B => Id("SchoolClass", School.Class7B.Id);

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Server.Database.Clock.Advance(TimeSpan.FromDays(4));
    }

    /// <summary>Anna goes to 7Б from Wednesday of the first week on.</summary>
    protected Task<string> TransferAsync(string login, string on = "2026-09-09") => Server.AskAsync(login, $$"""
        mutation { transferPupils(input: { pupilIds: ["{{AnnasId}}"], toClassId: "{{Into7B}}", on: "{{on}}", {{Order}} }) {
          pupils { schoolClass { name } } errors { code message ... on RuleError { clause } ... on InputError { field } } } }
        """);

    protected Task<string> WithdrawAsync(string login, string on = "2026-09-09") => Server.AskAsync(login, $$"""
        mutation { withdrawPupil(input: { pupilId: "{{AnnasId}}", reason: ANOTHER_SCHOOL, on: "{{on}}", {{Order}} }) {
          pupil { leftOn } errors { code message ... on RuleError { clause } ... on InputError { field } } } }
        """);

    protected static JsonElement Data(string body) => JsonDocument.Parse(body).RootElement.GetProperty("data");
}
