using EJournal.Data.Import;

namespace EJournal.GraphQL.CommandLine;

/// <summary>Prints what an import did or why it did nothing, and says the exit code.</summary>
public static class ImportOutcome
{
    public static int Print(ImportResult result, bool dryRun, TextWriter output, TextWriter error)
    {
        foreach (var notice in result.Notices)
            output.WriteLine($"{Place(notice.File, notice.Line, notice.Column)}: {notice.Russian} / {notice.English}");

        if (!result.Succeeded)
        {
            foreach (var problem in result.Problems)
            {
                var value = problem.Value is null ? "" : $" «{problem.Value}»";
                error.WriteLine($"{Place(problem.File, problem.Line, problem.Column)}:{value} {problem.Russian} / {problem.English}");
            }

            error.WriteLine($"Ошибок: {result.Problems.Count}. Ничего не записано. / Problems: {result.Problems.Count}. Nothing was written.");
            return ExitCode.InvalidInput;
        }

        foreach (var count in result.Counts)
            output.WriteLine($"{count.File,-16} added {count.Added,6}   updated {count.Updated,6}   unchanged {count.Unchanged,6}");
        output.WriteLine(dryRun
            ? "Проверка прошла, ничего не записано. / The check passed; nothing was written."
            : result.Changed ? "Импорт выполнен. / Imported." : "Изменений нет. / No changes.");
        return ExitCode.Done;
    }

    private static string Place(string file, int? line, string? column) =>
        (line, column) switch
        {
            (null, null) => file,
            (null, _) => $"{file} [{column}]",
            (_, null) => $"{file}:{line}",
            _ => $"{file}:{line} [{column}]",
        };
}
