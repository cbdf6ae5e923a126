using System.Text;
using EJournal.GraphQL.Tests.Auth;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Hosting;

/// <summary>A page of another site can send forms without asking; none of them reaches GraphQL.</summary>
public sealed class CrossSiteTests : SignInTest
{
    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/graphql")]
    [InlineData("text/plain; application/json")]
    [InlineData(null)]
    public async Task What_a_form_can_send_is_refused_whoever_sends_it(string? contentType)
    {
        await Server.SetPasswordAsync("maths");
        var signedIn = await Server.SignInAsync("maths");
        using var request = Mutation(HttpMethod.Post, contentType);
        request.Headers.Add("Authorization", signedIn.Bearer);

        using var response = await Server.Http.SendAsync(request);

        Assert.Equal((415, """{"errors":[{"message":"The body has to be application/json in UTF-8.","extensions":{"code":"UNSUPPORTED_MEDIA_TYPE"}}]}"""),
            ((int)response.StatusCode, await response.Content.ReadAsStringAsync()));
        await AssertMarkUntouchedAsync();
    }

    [Theory]
    [InlineData("GET", null)]
    [InlineData("PUT", null)]
    [InlineData("GET", "POST")]
    [InlineData("DELETE", "POST")]
    public async Task Other_methods_are_refused_with_and_without_an_override(string method, string? overriding)
    {
        await Server.SetPasswordAsync("maths");
        var signedIn = await Server.SignInAsync("maths");
        using var request = Mutation(new HttpMethod(method), "application/json");
        request.Headers.Add("Authorization", signedIn.Bearer);
        if (overriding is not null)
            request.Headers.Add("X-HTTP-Method-Override", overriding);

        using var response = await Server.Http.SendAsync(request);

        Assert.Equal(405, (int)response.StatusCode);
        await AssertMarkUntouchedAsync();
    }

    private HttpRequestMessage Mutation(HttpMethod method, string? contentType)
    {
        var body = $$"""
            {"query":"mutation { setMark(input: {lessonId: \"{{Id("Lesson", Server.School.MathsLesson.Id)}}\", pupilId: \"{{Id("Pupil", Server.School.Anna.Id)}}\", value: \"2\"}) { mark { id } } }"}
            """;
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        if (contentType is not null)
            Assert.True(content.Headers.TryAddWithoutValidation("Content-Type", contentType));
        return new HttpRequestMessage(method, "/graphql") { Content = content };
    }

    private async Task AssertMarkUntouchedAsync()
    {
        await using var db = Server.Database.Open();
        Assert.Equal(["5"], await db.Marks.Where(m => m.PupilId == Server.School.Anna.Id && m.LessonId == Server.School.MathsLesson.Id).Select(m => m.Value).ToListAsync());
    }
}
