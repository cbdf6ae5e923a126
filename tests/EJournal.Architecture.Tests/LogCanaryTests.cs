using EJournal.TestSummary;
using Xunit;

namespace EJournal.Architecture.Tests;

/// <summary>The search that ./test makes over the logs of all servers under test.</summary>
public sealed class LogCanaryTests
{
    [Theory]
    [InlineData("warn: Sending to Петрова Имя Отчество failed", "a name")]
    [InlineData("info: code sent to +79991112233", "a telephone number")]
    [InlineData("Span Npgsql: journal db.query.text=SELECT 1 FROM x WHERE phone = '+79991112233'", "a telephone number")]
    [InlineData("Program info: Hello[0] Сахаров", "a name")]
    [InlineData("fail: no mailbox anna@example.org", "an e-mail address")]
    [InlineData("info: signed in with eyJhbGciOiJFUzI1NiJ9.eyJzdWIi", "a password or a token")]
    [InlineData("info: password верная скрепка батарея refused", "a password or a token")]
    [InlineData("info: token ejt_9cKx81mQpA used", "a password or a token")]
    [InlineData("info: GET /print/person/CfDJ8Nn3k2mZ4qVtT0aBcDeF", "a password or a token")]
    [InlineData("info: refreshed with dGVzdC1yZWZyZXNoLXRva2VuLW9mLTMyLWJ5dGVzISE", "a password or a token")]
    [InlineData("info: password четыре слова подряд тут refused", "a password or a token")]
    [InlineData("info: invitation K7PM-2XQW-9ABC-DEFG used", "a one-time code")]
    [InlineData("info: sent «Электронный дневник: код 012345, действует 10 минут.»", "a one-time code")]
    [InlineData("info: variables {\"code\":\"012345\"}", "a one-time code")]
    [InlineData("warn: no such subject Zqa2b3c4d5e6f7gh", "a text of the school")]
    public void A_line_with_something_personal_is_found(string line, string what) => Assert.Equal(what, LogCanaries.Find(line));

    [Theory]
    [InlineData("info: Now listening on: http://127.0.0.1:5080")]
    [InlineData("warn: The access log was not stored; trying again")]
    [InlineData("info: operation Journal 3f2a 1200 ms cost 830 ok")]
    [InlineData("fail: SQLite Error 5: 'database is locked'.")]
    [InlineData("fail: Error Code: 42P01, position 123456, file /app/EJournal.GraphQL/Hosting/ServiceRegistration1.cs")]
    [InlineData("Span Npgsql: journal db.operation.batch.size=1 EJournal_Data_Access_AccountSignIn_CheckAsync_state1 d41d8cd98f00b204e9800998ecf8427e")]
    public void An_ordinary_line_is_not(string line) => Assert.Null(LogCanaries.Find(line));

    [Fact]
    public void File_and_line_are_told_and_never_the_line_itself()
    {
        var folder = Directory.CreateTempSubdirectory("ejournal-canaries-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "1.log"), "info: started\nwarn: Волков was absent\n");

            Assert.Equal(["1.log:2: a name"], LogCanaries.FindIn(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
