using System.Globalization;
using System.Net;
using System.Text;
using EJournal.Domain.Readiness;
using EJournal.Domain.Schools;

namespace EJournal.GraphQL.Hosting;

/// <summary>The published months of a school as one table, for a frame on its site.</summary>
internal static class MonitoringPage
{
    private const string Head = """
        <!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Ведение электронного журнала</title>
        <style>body{font-family:sans-serif}table{border-collapse:collapse}td,th{border:1px solid #999;padding:.3em .6em;text-align:right}td:first-child{text-align:left}</style></head><body>
        """;

    private const string Columns =
        "<tr><th>Месяц</th><th>Классов</th><th>Уроков</th><th>Записано в срок</th><th>С опозданием</th><th>Не записано</th><th>С домашним заданием</th><th>Семьи, открывавшие дневник</th></tr>";

    public static string Render(School school, IReadOnlyList<PublishedMonth> months)
    {
        var page = new StringBuilder(Head);
        page.Append(CultureInfo.InvariantCulture, $"<h1>Ведение электронного журнала: {WebUtility.HtmlEncode(school.Name)}</h1>");
        if (months.Count == 0)
            return page.Append("<p>Показатели ещё не опубликованы.</p></body></html>").ToString();
        page.Append("<table>").Append(Columns);
        foreach (var m in months)
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr><td>{m.Month:MM.yyyy}</td><td>{m.Classes}</td><td>{m.Lessons}</td>");
            foreach (var share in new[] { m.InTimePercent, m.LatePercent, m.MissingPercent, m.HomeworkPercent, m.FamiliesPercent })
                page.Append(CultureInfo.InvariantCulture, $"<td>{(share is { } percent ? percent.ToString("0.##", CultureInfo.GetCultureInfo("ru-RU")) + " %" : "—")}</td>");
            page.Append("</tr>");
        }

        return page.Append("</table></body></html>").ToString();
    }
}
