namespace EJournal.Domain.Schools;

public static class GradingPeriodKindName
{
    public static bool TryParse(string text, out GradingPeriodKind kind)
    {
        (var known, kind) = NameKey.Of(text) switch
        {
            "ЧЕТВЕРТЬ" or "QUARTER" => (true, GradingPeriodKind.Quarter),
            "ТРИМЕСТР" or "TRIMESTER" => (true, GradingPeriodKind.Trimester),
            "ПОЛУГОДИЕ" or "HALF YEAR" or "HALF-YEAR" or "HALFYEAR" or "HALF_YEAR" => (true, GradingPeriodKind.HalfYear),
            "СЕМЕСТР" or "SEMESTER" => (true, GradingPeriodKind.Semester),
            "ГОД" or "УЧЕБНЫЙ ГОД" or "YEAR" => (true, GradingPeriodKind.Year),
            "ИТОГ" or "ИТОГОВАЯ АТТЕСТАЦИЯ" or "ИТОГОВАЯ ОТМЕТКА" or "FINAL" => (true, GradingPeriodKind.Final),
            _ => (false, default(GradingPeriodKind)),
        };
        return known;
    }
}
