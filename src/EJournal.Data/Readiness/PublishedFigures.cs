using System.Globalization;
using EJournal.Domain.Readiness;

namespace EJournal.Data.Readiness;

/// <summary>The published figures of a month as JSON: whole numbers, percentages of 100, null where nothing is told.</summary>
public sealed record PublishedFigures(
    string Month, int Number, DateTime PublishedAt, int Classes, int Lessons, int InTime, int Late, int Missing, int WithHomework,
    double? InTimePercent, double? LatePercent, double? MissingPercent, double? HomeworkPercent, int? Families, int? FamiliesWhoLooked, double? FamiliesPercent)
{
    public static PublishedFigures Of(PublishedMonth m) => new(
        m.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture), m.Number, m.PublishedAt, m.Classes, m.Lessons, m.InTime, m.Late, m.Missing, m.WithHomework,
        m.InTimePercent, m.LatePercent, m.MissingPercent, m.HomeworkPercent, m.Families, m.FamiliesWhoLooked, m.FamiliesPercent);
}
