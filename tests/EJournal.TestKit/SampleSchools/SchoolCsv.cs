using System.Text;

namespace EJournal.TestKit.SampleSchools;

/// <summary>Writes CSV as Russian spreadsheets do: semicolons, CRLF, Windows-1251.</summary>
internal sealed class SchoolCsv
{
    private static readonly Encoding Windows1251 = CreateWindows1251();

    private readonly string _folder;

    public SchoolCsv(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
    }

    public void Write(string file, string[] headings, IEnumerable<string[]> rows)
    {
        using var writer = new StreamWriter(Path.Combine(_folder, file), append: false, Windows1251) { NewLine = "\r\n" };
        foreach (var row in rows.Prepend(headings))
            writer.WriteLine(string.Join(';', row.Select(Quote)));
    }

    private static string Quote(string cell) =>
        cell.AsSpan().IndexOfAny(";\"\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static Encoding CreateWindows1251()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(1251, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    }
}
