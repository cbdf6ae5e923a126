using System.CommandLine;
using EJournal.Data.Access;
using EJournal.GraphQL.Hosting;

namespace EJournal.GraphQL.CommandLine;

/// <summary><c>ejournal account set-password LOGIN</c>: the password comes on standard input, so that no process list shows it.</summary>
public static class AccountCommand
{
    public static Command Create(string[] hostArguments)
    {
        var login = new Argument<string>("LOGIN") { Description = "Login of an existing account." };
        var setPassword = new Command("set-password", "Set the password read from standard input.") { login };
        setPassword.SetAction((parsed, ct) => SetPasswordAsync(parsed.GetRequiredValue(login), hostArguments, ct));
        return new Command("account", "Manage accounts.") { setPassword };
    }

    private static async Task<int> SetPasswordAsync(string login, string[] hostArguments, CancellationToken ct)
    {
        var password = await Console.In.ReadLineAsync(ct) ?? "";
        await using var app = EJournalHost.Create([.. hostArguments, .. EJournalHost.Quiet]);
        await EJournalHost.MigrateAsync(app.Services, ct);
        await using var scope = app.Services.CreateAsyncScope();
        var result = await scope.ServiceProvider.GetRequiredService<AccountPasswords>().SetAsync(login, password);
        if (result is null)
        {
            await Console.Error.WriteLineAsync($"There is no account {login}.");
            return ExitCode.Failed;
        }

        if (!result.Succeeded)
        {
            foreach (var error in result.Errors)
                await Console.Error.WriteLineAsync($"{error.Description} ({error.Code})");
            return ExitCode.InvalidInput;
        }

        await Console.Out.WriteLineAsync($"The password of {login} is set; earlier sign-ins have ended.");
        return ExitCode.Done;
    }
}
