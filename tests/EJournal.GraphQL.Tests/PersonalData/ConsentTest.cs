using EJournal.GraphQL.Tests.Server;

namespace EJournal.GraphQL.Tests.PersonalData;

/// <summary>A school whose administrator has published the first text about pupils' data.</summary>
public abstract class ConsentTest : JournalTest
{
    protected const string Text = "Даю согласие на обработку персональных данных моего ребёнка в электронном журнале.";

    private const string Publish = "mutation($input: PublishConsentTextInput!) { publishConsentText(input: $input) { text { version } errors { code } } }";

    private const string Record =
        "mutation($input: RecordConsentInput!) { recordConsent(input: $input) { consent { id kind origin documentNumber givenOn text { version } } errors { code ... on RuleError { clause } ... on InputError { field } } } }";

    private const string Withdraw =
        "mutation($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { consent { withdrawnOn } errors { code ... on RuleError { clause } ... on InputError { field } } } }";

    protected static object Paper { get; } = new { number = "17", date = "2026-09-01" };

    protected Task<string> PublishAsync(string login, string kind = "PUPIL_DATA", string text = Text) =>
        Server.AskAsync(login, Publish, new { input = new { kind, text } });

    protected Task<string> RecordAsync(string login, object input) => Server.AskAsync(login, Record, new { input });

    protected Task<string> WithdrawAsync(string login, object input) => Server.AskAsync(login, Withdraw, new { input });

    /// <summary>Anna's father consents himself; the id of the consent.</summary>
    protected async Task<string> FatherConsentsAsync()
    {
        await PublishAsync("administrator");
        var data = await Server.DataAsync("annas-father", Record, new { input = new { pupilId = Id("Pupil", School.Anna.Id), textVersion = 1 } });
        return data.GetProperty("recordConsent").GetProperty("consent").GetProperty("id").GetString()!;
    }
}
