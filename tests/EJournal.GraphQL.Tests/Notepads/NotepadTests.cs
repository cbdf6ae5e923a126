using System.Text.Json;
using EJournal.Data.PersonalData;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Notepads;

/// <summary>The teacher of English notes a mark that Anna is to improve.</summary>
public sealed class NotepadTests : JournalTest
{
    private const string SetNote = "mutation($input: SetNoteInput!) { setNote(input: $input) { note { id mark text pupil { name { short } } } errors { code ... on InputError { field } } } }";

    private const string DeleteNote = "mutation($input: DeleteNoteInput!) { deleteNote(input: $input) { errors { code } } }";

    private const string Notepad = "query($id: ID!) { teachingGroup(id: $id) { notepad { mark text } } }";

    [Fact]
    [Requirement("LES-21")]
    public async Task A_notepad_is_read_by_its_author_and_by_nobody_else_whatever_his_role()
    {
        var set = await SetAsync("english1", "2", "Пересдать слова");
        var id = set.GetProperty("note").GetProperty("id").GetString();

        Assert.Equal("""{"data":{"teachingGroup":{"notepad":[{"mark":"2","text":"Пересдать слова"}]}}}""", await Server.AskAsync("english1", Notepad, new { id = Group }));
        foreach (var login in new[] { "director", "deputy", "auditor", "administrator", "maths", "annas-father", "anna" })
        {
            Assert.Contains("FORBIDDEN", await Server.AskAsync(login, Notepad, new { id = Group }), StringComparison.Ordinal);
            Assert.Equal(
                (await Server.AskAsync(login, "query($id: ID!) { node(id: $id) { id } }", new { id = Id("NotepadEntry", 999) })),
                await Server.AskAsync(login, "query($id: ID!) { node(id: $id) { id } }", new { id }));
        }

        await using var db = Server.Database.Open();
        Assert.Empty(await db.JournalEvents.ToListAsync());
        Assert.DoesNotContain("Пересдать", string.Join(' ', await db.AuditEntries.Select(e => e.Details).ToListAsync()), StringComparison.Ordinal);
        var file = await PersonExport.LoadAsync(db, School.Anna.PersonId, withMarks: true, Server.Database.Clock.Now, default);
        Assert.DoesNotContain("NotepadEntries", file.Tables.Keys);
        Assert.Contains("NotepadEntries", file.LeftOut.Keys);
    }

    [Fact]
    public async Task A_line_is_changed_and_deleted_by_its_author()
    {
        var id = (await SetAsync("english1", "2", "Пересдать слова")).GetProperty("note").GetProperty("id").GetString();

        var byOther = await Server.AskAsync("maths", DeleteNote, new { input = new { noteId = id } });
        var changed = await SetAsync("english1", null, "Сдала", id);
        var deleted = await Server.AskAsync("english1", DeleteNote, new { input = new { noteId = id } });

        Assert.Contains("NOT_FOUND", byOther, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, changed.GetProperty("note").GetProperty("mark").ValueKind);
        Assert.Equal("""{"data":{"deleteNote":{"errors":[]}}}""", deleted);
        await using var db = Server.Database.Open();
        Assert.Empty(await db.NotepadEntries.ToListAsync());
    }

    [Fact]
    public async Task Only_the_teacher_keeps_a_notepad_and_only_about_the_pupils_of_the_group()
    {
        Assert.Equal("NOT_TAUGHT_BY_YOU", (await SetAsync("maths", "2", "Пересдать")).GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Equal("NOT_FOUND", (await SetAsync("other-director", "2", "Пересдать")).GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Equal("text", (await SetAsync("english1", "2", " ")).GetProperty("errors")[0].GetProperty("field").GetString());
        var stranger = await Server.DataAsync("english1", SetNote, new { input = new { groupId = Group, pupilId = Id("Pupil", School.Boris.Id), text = "Пересдать" } });
        Assert.Equal("pupilId", stranger.GetProperty("setNote").GetProperty("errors")[0].GetProperty("field").GetString());
        foreach (var login in new[] { "director", "administrator", "annas-father", "anna" })
            Assert.Contains("FORBIDDEN", await Server.AskAsync(login, SetNote, Input("2", "Пересдать", null)), StringComparison.Ordinal);
    }

    private string Group => Id("TeachingGroup", School.English7A1.Id);

    private object Input(string? mark, string text, string? noteId) => new { input = new { noteId, groupId = Group, pupilId = Id("Pupil", School.Anna.Id), mark, text } };

    private async Task<JsonElement> SetAsync(string login, string? mark, string text, string? noteId = null) =>
        (await Server.DataAsync(login, SetNote, Input(mark, text, noteId))).GetProperty("setNote");
}
