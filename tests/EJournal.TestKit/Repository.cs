namespace EJournal.TestKit;

/// <summary>Finds the files of the working copy that a test runs in.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of the small school that <c>./run</c> imports.</summary>
    public static string DemoSchool => Locate("samples", "demo-school");

    public static string Locate(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "EJournal.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"No EJournal.sln above {AppContext.BaseDirectory}.");
    }
}
