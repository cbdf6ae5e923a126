using System.Globalization;
using System.Net;
using System.Text;
using EJournal.Data.PersonalData;
using EJournal.Domain.People;

namespace EJournal.GraphQL.PersonalData;

/// <summary>Everything about a person as one printable page: nothing is fetched, no script runs, every text is escaped.</summary>
internal static class PersonFileHtml
{
    private const string Style =
        "@page{size:A4 landscape;margin:12mm}body{font:10pt/1.3 serif;margin:1em}h1{font-size:14pt}h2{font-size:11pt;margin:1em 0 .2em}" +
        "table{border-collapse:collapse}th,td{border:1px solid #000;padding:.1em .4em;vertical-align:top;text-align:left}tr{break-inside:avoid}";

    // What a family asks for most; the others stand under the name of their table.
    private static readonly Dictionary<string, string> Titles = new()
    {
        ["People"] = "Человек",
        ["Pupils"] = "Обучающийся",
        ["Parents"] = "Родитель",
        ["Employees"] = "Сотрудник",
        ["Accounts"] = "Учётная запись",
        ["Marks"] = "Отметки",
        ["MarkRevisions"] = "История отметок",
        ["Attendance"] = "Посещаемость",
        ["AttendanceRevisions"] = "История посещаемости",
        ["FinalMarks"] = "Итоговые отметки",
        ["Guardianships"] = "Родство",
        ["Contacts"] = "Контакты",
        ["DeliveryAgreements"] = "Согласия на доставку",
        ["Consents"] = "Согласия на обработку персональных данных",
        ["DataAccess"] = "Кто смотрел данные",
    };

    public static string Render(PersonFile file)
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"ru\">\n<head>\n<meta charset=\"utf-8\">\n<title>Все данные о человеке</title>\n<style>")
            .Append(Style).Append("</style>\n</head>\n<body>\n<h1>Все данные о человеке в электронном журнале</h1>\n");
        html.Append("<p>").Append(Escape(file.School)).Append("</p>\n<p>Составлено ").Append(Text(file.MadeAt)).Append(" (UTC)</p>\n");
        if (!file.WithMarks)
            html.Append("<p>Без отметок и посещаемости: их выгружает директор.</p>\n");
        foreach (var (name, rows) in file.Tables)
        {
            if (rows.Count > 0)
                Table(html, Titles.GetValueOrDefault(name, name), rows);
        }

        Table(html, "Уроки", [.. file.Lessons.Select(l => new Dictionary<string, object?>
        {
            ["LessonId"] = l.LessonId,
            ["Date"] = l.Date,
            ["Number"] = l.Number,
            ["Subject"] = l.Subject,
            ["Class"] = l.ClassName,
            ["Topic"] = l.Topic,
        })]);
        return html.Append("</body>\n</html>\n").ToString();
    }

    private static void Table(StringBuilder html, string title, IReadOnlyList<IReadOnlyDictionary<string, object?>> rows)
    {
        if (rows.Count == 0)
            return;
        html.Append("<h2>").Append(Escape(title)).Append("</h2>\n<table>\n<tr>");
        foreach (var column in rows[0].Keys)
            html.Append("<th>").Append(Escape(column)).Append("</th>");
        html.Append("</tr>\n");
        foreach (var row in rows)
            html.Append("<tr>").AppendJoin("", row.Values.Select(v => $"<td>{Text(v)}</td>")).Append("</tr>\n");
        html.Append("</table>\n");
    }

    private static string Text(object? value) => Escape(value switch
    {
        null => "",
        DateTime moment => moment.ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
        bool yes => yes ? "да" : "нет",
        Order order => $"№ {order.Number} от {order.Date:dd.MM.yyyy}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    });

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
