using EJournal.Domain.Access;
using EJournal.Domain.Notepads;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Notepads;

/// <summary>A line of your own notepad about a pupil (запись в Блокноте): nobody else reads it, and it counts nowhere.</summary>
[ObjectType<NotepadEntry>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(Relation.OwnGroup)]
[Scopes(Scope.JournalRead)]
public static class NotepadEntryType
{
    /// <summary>The id of the line (идентификатор).</summary>
    [ID("NotepadEntry")]
    [AnyToken]
    public static long Id([Parent] NotepadEntry entry) => entry.Id;

    /// <summary>A mark that is not for the journal yet (отметка в Блокноте).</summary>
    public static string? Mark([Parent] NotepadEntry entry) => entry.Mark;

    /// <summary>The note (заметка).</summary>
    public static string Text([Parent] NotepadEntry entry) => entry.Text;

    /// <summary>When it was last changed (время изменения).</summary>
    public static DateTimeOffset ChangedAt([Parent] NotepadEntry entry) => entry.ChangedAt.AsMoment();
}
