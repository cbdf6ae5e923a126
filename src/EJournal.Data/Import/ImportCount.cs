namespace EJournal.Data.Import;

/// <summary>What became of the rows of one file; of dated lessons under the name <c>lessons</c>.</summary>
public sealed record ImportCount(string File, int Added, int Updated, int Unchanged)
{
    public const string Lessons = "lessons";
}
