using System.Globalization;
using System.Text;

namespace EJournal.Reports.Performance;

/// <summary>The report as one printable page (A4): nothing is fetched, no script runs, every text is escaped.</summary>
public static class PerformanceReportHtml
{
    private static readonly CultureInfo Russian = CreateRussian();

    private const string Style = """
        @page { size: A4 landscape; margin: 15mm; }
        body { font: 11pt/1.35 "Times New Roman", serif; margin: 2em auto; max-width: 70em; color: #000; }
        h1 { font-size: 15pt; text-align: center; margin: 0 0 .3em; }
        p { margin: .2em 0; }
        .about { text-align: center; margin-bottom: 1em; }
        table { border-collapse: collapse; width: 100%; }
        th, td { border: 1px solid #000; padding: .25em .5em; vertical-align: top; }
        th { font-weight: bold; }
        td.n { text-align: right; white-space: nowrap; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        tfoot td { font-weight: bold; }
        .formula { font-size: 9pt; margin-top: 1em; }
        @media print { body { margin: 0; max-width: none; } }
        """;

    public static string Render(PerformanceReport report)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"ru\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        html.Append("<title>").Append(Escape($"Успеваемость {report.ClassName}, {report.PeriodName}")).Append("</title>\n");
        html.Append("<style>\n").Append(Style).Append("\n</style>\n</head>\n<body>\n");
        html.Append("<h1>Отчёт об успеваемости класса</h1>\n<div class=\"about\">\n");
        Line(html, report.SchoolName);
        Line(html, $"Класс {report.ClassName}, {report.PeriodName} ({Date(report.From)} – {Date(report.To)})");
        Line(html, $"Составлен {report.MadeAtSchool.ToString("dd.MM.yyyy HH:mm", Russian)}");
        html.Append("</div>\n<table>\n<thead>\n<tr>");
        foreach (var heading in (string[])["Предмет", "Учитель", "Учеников", "Отметки", "Средний балл", "Успеваемость, %", "Качество, %", "Без отметок", "С одной отметкой"])
            html.Append("<th>").Append(Escape(heading)).Append("</th>");
        html.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var subject in report.Subjects)
            Row(html, subject.SubjectName, subject.TeacherName, subject.Figures);
        html.Append("</tbody>\n<tfoot>\n");
        Row(html, "Всего по классу", "", report.Total);
        html.Append("</tfoot>\n</table>\n<p class=\"formula\">").Append(Escape(report.Formula)).Append("</p>\n</body>\n</html>\n");
        return html.ToString();
    }

    private static void Line(StringBuilder html, string text) => html.Append("<p>").Append(Escape(text)).Append("</p>\n");

    private static void Row(StringBuilder html, string subject, string teacher, PerformanceFigures figures)
    {
        html.Append("<tr><td>").Append(Escape(subject)).Append("</td><td>").Append(Escape(teacher)).Append("</td>");
        Cell(html, figures.Pupils.ToString(Russian));
        html.Append("<td>").Append(Escape(string.Join(", ", figures.MarkCounts.Select(count => $"«{count.Value}» – {count.Count}")))).Append("</td>");
        Cell(html, Number(figures.Average));
        Cell(html, Number(figures.SuccessPercent));
        Cell(html, Number(figures.QualityPercent));
        Cell(html, figures.WithoutMarks.ToString(Russian));
        Cell(html, figures.WithOneMark.ToString(Russian));
        html.Append("</tr>\n");
    }

    private static void Cell(StringBuilder html, string text) => html.Append("<td class=\"n\">").Append(Escape(text)).Append("</td>");

    private static string Number(double? number) => number?.ToString("0.00", Russian) ?? "—";

    private static string Date(DateOnly date) => date.ToString("dd.MM.yyyy", Russian);

    // Only the characters that mean something in HTML: Russian text stays readable in the source.
    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);

    // The decimal comma, whatever cultures the machine has.
    private static CultureInfo CreateRussian()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        return CultureInfo.ReadOnly(culture);
    }
}
