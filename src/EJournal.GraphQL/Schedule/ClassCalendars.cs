using System.Collections.Concurrent;
using System.Data.Common;
using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schedule;

/// <summary>The school days of some classes in one week.</summary>
internal sealed class ClassCalendars
{
    private const int Class = 0;
    private const int Period = 1;
    private const int Holiday = 2;

    private static readonly PerDatabase<ConcurrentDictionary<int, HandWritten>> Known = new(_ => new());

    private readonly Dictionary<long, int> _grades;
    private readonly List<GradingPeriod> _periods;
    private readonly HashSet<DateOnly> _holidays;

    private ClassCalendars(Dictionary<long, int> grades, List<GradingPeriod> periods, HashSet<DateOnly> holidays, WeekParity parity) =>
        (_grades, _periods, _holidays, Parity) = (grades, periods, holidays, parity);

    /// <summary>Which of the alternating weeks it is.</summary>
    public WeekParity Parity { get; }

    /// <summary>A lesson makes any day a school day; without one a Saturday is none, though some classes are taught on six days.</summary>
    public bool IsSchoolDay(long classId, DateOnly date, bool hasLessons) =>
        hasLessons || IsTaught(_grades[classId], date);

    /// <summary>The same for the school as a whole: some grade may be taught.</summary>
    public bool IsSchoolDay(DateOnly date, bool hasLessons) =>
        hasLessons || _periods.SelectMany(p => new[] { p.FromGrade, p.ToGrade }).Distinct().Any(grade => IsTaught(grade, date));

    public static async Task<ClassCalendars> LoadAsync(List<long> classIds, SchoolWeek week, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var classes = new IdList("class", IdList.Room(classIds.Count));
        var statement = Known.For(db).GetOrAdd(classes.Count, _ => new HandWritten(db, Select($"{classes}"), [.. Parameters, .. classes.Parameters]));
        var values = new Dictionary<string, object?> { ["school"] = viewer.SchoolId };
        classes.Fill(values, classIds);
        Fill(values, week);
        return await statement.RunAsync(db, values, reader => ReadAsync(reader, week, ct), ct);
    }

    /// <summary>
    /// Three short lists in one: classes with their grade, periods, holidays. All periods of the year, because the year's own period
    /// counts only for a grade that has no shorter one. Not VisibleTo: the calendar is known to everybody of the school, and of
    /// the classes, which are those of a week that may be read, nothing is shown.
    /// </summary>
    /// <param name="classes">Their ids, as they stand between the brackets of IN.</param>
    public static string Select(string classes) => $"""
        SELECT {Class}, c."Id", 0, @monday, @sunday, c."GradeLevel", 0 FROM "Classes" c WHERE c."SchoolId" = @school AND c."Id" IN ({classes})
        UNION ALL SELECT {Period}, 0, p."Kind", p."From", p."To", p."FromGrade", p."ToGrade" FROM "GradingPeriods" p
            WHERE p."SchoolId" = @school AND p."From" < @yearEnds AND @yearBegins <= p."To"
        UNION ALL SELECT {Holiday}, 0, 0, h."Date", h."Date", 0, 0 FROM "Holidays" h WHERE h."SchoolId" = @school AND @monday <= h."Date" AND h."Date" <= @sunday
        """;

    /// <summary>Those of <see cref="Select"/> beside the classes'.</summary>
    public static IEnumerable<(string Name, Type Type)> Parameters =>
        [("school", typeof(long)), ("monday", typeof(DateOnly)), ("sunday", typeof(DateOnly)), ("yearBegins", typeof(DateOnly)), ("yearEnds", typeof(DateOnly))];

    /// <summary>All values but the school's and the classes'.</summary>
    public static void Fill(Dictionary<string, object?> values, SchoolWeek week)
    {
        var yearBegins = new DateOnly(SchoolYear.Of(week.From), 8, 1);
        (values["monday"], values["sunday"], values["yearBegins"], values["yearEnds"]) = (week.From, week.To, yearBegins, yearBegins.AddYears(1));
    }

    /// <summary>Of the rows of <see cref="Select"/>.</summary>
    public static async Task<ClassCalendars> ReadAsync(DbDataReader reader, SchoolWeek week, CancellationToken ct)
    {
        var (grades, periods, holidays) = (new Dictionary<long, int>(), new List<GradingPeriod>(), new HashSet<DateOnly>());
        while (await reader.ReadAsync(ct))
        {
            switch (reader.GetInt32(0))
            {
                case Class:
                    grades.Add(reader.GetInt64(1), reader.GetInt32(5));
                    break;
                case Period:
                    periods.Add(new()
                    {
                        Name = "",
                        Kind = (GradingPeriodKind)reader.GetInt32(2),
                        From = reader.GetFieldValue<DateOnly>(3),
                        To = reader.GetFieldValue<DateOnly>(4),
                        FromGrade = reader.GetInt32(5),
                        ToGrade = reader.GetInt32(6),
                    });
                    break;
                default:
                    holidays.Add(reader.GetFieldValue<DateOnly>(3));
                    break;
            }
        }

        return new ClassCalendars(grades, periods, holidays, new SchoolWeeks(periods).ParityOf(week.From));
    }

    private bool IsTaught(int grade, DateOnly date) =>
        date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && SchoolDays.Has(grade, date, _periods, _holidays);
}
