using System.Text.Json;
using Xunit;

namespace EJournal.GraphQL.Tests.Auth;

public sealed class SignInListTests : SignInTest
{
    private const string List = "{ viewer { signIns { id client startedAt renewedAt current } } }";

    private const string End = "mutation($id: ID) { endSignIn(id: $id) { errors { code } } }";

    [Fact]
    public async Task Everyone_sees_where_he_is_signed_in_and_ends_what_he_does_not_know()
    {
        await Server.SetPasswordAsync("maths");
        var phone = await SignInAsync("Дневник, телефон");
        Server.Database.Clock.Advance(TimeSpan.FromMinutes(5));
        var desk = await SignInAsync("Учительская");

        var listed = await ListAsync(desk);
        Assert.Equal([("Учительская", true), ("Дневник, телефон", false)], listed.Select(s => (s.GetProperty("client").GetString(), s.GetProperty("current").GetBoolean())));
        Assert.Equal(Server.Database.Clock.Now.AddMinutes(-5), listed[1].GetProperty("startedAt").GetDateTimeOffset().UtcDateTime);

        Assert.Equal((200, """{"data":{"endSignIn":{"errors":[]}}}"""), await Server.AskAsync(desk.Bearer, End, new { id = listed[1].GetProperty("id").GetString() }));
        Assert.Equal((401, Unauthenticated), await Server.AskAsync(phone.Bearer, WhoAmI));
        Assert.Equal(401, (await Server.PostAsync("/auth/refresh", new { refreshToken = phone.Refresh })).Status);
        Assert.Single(await ListAsync(desk));
    }

    [Fact]
    public async Task All_others_end_at_once()
    {
        await Server.SetPasswordAsync("maths");
        var others = new[] { await SignInAsync(null), await SignInAsync(null), await SignInAsync(null) };
        var here = await SignInAsync(null);

        Assert.Equal((200, """{"data":{"endSignIn":{"errors":[]}}}"""), await Server.AskAsync(here.Bearer, End));
        foreach (var other in others)
            Assert.Equal((401, Unauthenticated), await Server.AskAsync(other.Bearer, WhoAmI));
        Assert.Equal((200, IAm("maths")), await Server.AskAsync(here.Bearer, WhoAmI));
    }

    [Fact]
    public async Task A_sign_in_of_another_person_and_none_at_all_read_the_same_and_it_lasts()
    {
        await Server.SetPasswordAsync("maths");
        await Server.SetPasswordAsync("anna");
        var teacher = await SignInAsync(null);
        var id = (await ListAsync(teacher)).Single().GetProperty("id").GetString();
        var pupil = await Server.SignInAsync("anna");

        var other = await Server.AskAsync(pupil.Bearer, End, new { id });

        Assert.Equal((200, """{"data":{"endSignIn":{"errors":[{"code":"NOT_FOUND"}]}}}"""), other);
        Assert.Equal((200, IAm("maths")), await Server.AskAsync(teacher.Bearer, WhoAmI));
    }

    private async Task<SignedIn> SignInAsync(string? client)
    {
        var (status, body) = await Server.PostAsync("/auth/login", new { login = "maths", password = SignInServer.Password, client });
        Assert.Equal(200, status);
        return SignedIn.From(JsonDocument.Parse(body).RootElement);
    }

    private async Task<List<JsonElement>> ListAsync(SignedIn signedIn)
    {
        var (status, body) = await Server.AskAsync(signedIn.Bearer, List);
        Assert.Equal(200, status);
        return [.. JsonDocument.Parse(body).RootElement.GetProperty("data").GetProperty("viewer").GetProperty("signIns").EnumerateArray()];
    }
}
