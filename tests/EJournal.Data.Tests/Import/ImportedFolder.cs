using System.Text;

namespace EJournal.Data.Tests.Import;

/// <summary>A folder of import files that a test changes; it goes with the test.</summary>
internal sealed class ImportedFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ejournal-import-");

    public string Path => _folder.FullName;

    public static ImportedFolder CopyOf(string source)
    {
        var folder = new ImportedFolder();
        foreach (var file in Directory.GetFiles(source, "*.csv"))
            File.Copy(file, System.IO.Path.Combine(folder.Path, System.IO.Path.GetFileName(file)));
        return folder;
    }

    public ImportedFolder With(string file, params string[] lines)
    {
        File.WriteAllText(Locate(file), string.Concat(lines.Select(line => line + "\n")));
        return this;
    }

    public ImportedFolder Replace(string file, string old, string changed)
    {
        var text = File.ReadAllText(Locate(file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(Locate(file), text.Replace(old, changed, StringComparison.Ordinal));
        return this;
    }

    /// <summary>Rewrites every file as another spreadsheet would have saved it. The sample has no separator inside a cell but commas.</summary>
    public void Rewrite(Encoding encoding, char separator, string newline)
    {
        foreach (var file in _folder.GetFiles("*.csv"))
        {
            var lines = File.ReadAllLines(file.FullName).Select(line => string.Join(separator, line.Split(';').Select(Quote)));
            File.WriteAllText(file.FullName, string.Join(newline, lines) + newline, encoding);
        }

        string Quote(string cell) => cell.Contains(separator, StringComparison.Ordinal) ? $"\"{cell}\"" : cell;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Locate(string file) => System.IO.Path.Combine(Path, file);
}
