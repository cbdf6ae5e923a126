using System.Diagnostics;
using System.Security.Cryptography;
using EJournal.Data.Access;
using EJournal.Domain.Regulations;
using EJournal.TestKit;
using EJournal.TestKit.Databases;
using EJournal.TestKit.Schools;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EJournal.Data.Tests.Access;

public sealed class IdentityTests : IAsyncLifetime
{
    private const string Password = "пароль для теста";
    private static readonly SignInStart Start = new(SignInMethod.Password, Client: null, NewDevice: true);

    private TestDatabase _database = null!;
    private TestSchool _school = null!;

    private RefreshTokens Tokens => _database.Services.GetRequiredService<RefreshTokens>();

    public async Task InitializeAsync()
    {
        (_database, _school) = await TestSchool.CreateAsync(services => services.AddJournalIdentity());
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    [Requirement("ACC-01")]
    public async Task Own_login_and_password_open_the_own_account()
    {
        await SetPasswordAsync("maths", Password);

        Assert.Equal(_school.Accounts["maths"].Id, await SignInAsync("maths", Password));
        Assert.Equal(_school.Accounts["maths"].Id, await SignInAsync(" Maths ", Password));
        Assert.Null(await SignInAsync("maths", Password + "!"));
        Assert.Null(await SignInAsync("english1", Password));
        Assert.Null(await SignInAsync("nobody", Password));
        Assert.Null(await SignInAsync("maths", ""));
    }

    [Fact]
    public async Task Blocked_account_does_not_open()
    {
        await SetPasswordAsync("maths", Password);
        await BlockAsync("maths");

        Assert.Null(await SignInAsync("maths", Password));
    }

    [Fact]
    public async Task Password_is_kept_as_PBKDF2_of_SHA512_with_210000_rounds()
    {
        await SetPasswordAsync("maths", Password);

        var stored = Convert.FromBase64String((await AccountAsync("maths")).PasswordHash!);

        // Format 1; pseudo-random function 2 = HMAC-SHA512; rounds, big-endian.
        Assert.Equal([1, 0, 0, 0, 2, 0x00, 0x03, 0x34, 0x50], stored[..9]);
    }

    [Fact]
    public async Task Weaker_hash_is_replaced_at_the_next_sign_in()
    {
        var weak = new PasswordHasher<Account>(Options.Create(new PasswordHasherOptions { IterationCount = 1000 })).HashPassword(new(), Password);
        await using (var db = _database.Open())
            await db.Users.Where(a => a.UserName == "maths").ExecuteUpdateAsync(s => s.SetProperty(a => a.PasswordHash, weak));

        Assert.NotNull(await SignInAsync("maths", Password));

        var stored = (await AccountAsync("maths")).PasswordHash!;
        Assert.Equal([0x00, 0x03, 0x34, 0x50], Convert.FromBase64String(stored)[5..9]);
        Assert.NotNull(await SignInAsync("maths", Password));
    }

    [Fact]
    public async Task Huge_password_is_refused_without_being_hashed()
    {
        await SetPasswordAsync("maths", Password);
        await SignInAsync("maths", "warm-up");
        var clock = Stopwatch.StartNew();

        for (var i = 0; i < 100; i++)
            Assert.Null(await SignInAsync("maths", new string('я', 500_000)));

        // Hashed, 100 of them take at least 5 s on any machine.
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(3));
    }

    [Fact]
    public async Task Unknown_login_costs_as_much_as_a_wrong_password()
    {
        await SetPasswordAsync("maths", Password);
        await SignInAsync("maths", "warm-up");

        var (wrong, unknown) = (new List<double>(), new List<double>());
        for (var i = 0; i < 8; i++)
        {
            wrong.Add(await TimeOfAsync("maths"));
            unknown.Add(await TimeOfAsync("nobody"));
        }

        // The least of each is the one least disturbed by what else runs on the machine.
        Assert.InRange(unknown.Min() / wrong.Min(), 0.5, 2.0);
    }

    [Theory]
    [InlineData("ёж Куб7", false)]
    [InlineData("ёж Куб73", true)]
    [InlineData("12345678", false)]
    [InlineData("только строчные буквы и пробелы", true)]
    [InlineData("🔑🔑🔑🔑🔑🔑🔑🔑", true)]
    public async Task A_password_is_long_enough_and_not_the_first_that_is_guessed(string password, bool accepted) =>
        Assert.Equal(accepted, (await TrySetPasswordAsync("maths", password)).Succeeded);

    [Fact]
    public async Task Password_of_128_characters_is_accepted_and_of_more_than_1024_bytes_not()
    {
        Assert.True((await TrySetPasswordAsync("maths", new string('a', 128))).Succeeded);
        Assert.Equal("PasswordTooLong", Assert.Single((await TrySetPasswordAsync("english1", new string('a', 1025))).Errors).Code);
    }

    [Fact]
    public async Task Refresh_token_is_used_once_and_its_reuse_ends_the_family()
    {
        var first = await Tokens.IssueAsync(_school.Accounts["maths"].Id, Start, CancellationToken.None);
        var second = await Tokens.RotateAsync(first.Token, CancellationToken.None);
        Assert.Equal((first.AccountId, first.FamilyId), (second!.AccountId, second.FamilyId));

        Assert.Null(await Tokens.RotateAsync(first.Token, CancellationToken.None));

        Assert.Null(await Tokens.RotateAsync(second.Token, CancellationToken.None));
    }

    [Fact]
    public async Task Refresh_token_brought_twice_at_once_gives_at_most_one_successor()
    {
        var issued = await Tokens.IssueAsync(_school.Accounts["maths"].Id, Start, CancellationToken.None);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Tokens.RotateAsync(issued.Token, CancellationToken.None))));

        var successor = Assert.Single(answers, a => a is not null);
        Assert.Null(await Tokens.RotateAsync(successor!.Token, CancellationToken.None));
    }

    [Fact]
    public async Task Refresh_token_ends_with_its_time_the_sign_out_and_the_block()
    {
        var expired = await Tokens.IssueAsync(_school.Accounts["maths"].Id, Start, CancellationToken.None);
        _database.Clock.Advance(RefreshTokens.Lifetime);
        Assert.Null(await Tokens.RotateAsync(expired.Token, CancellationToken.None));

        var signedOut = await Tokens.IssueAsync(_school.Accounts["maths"].Id, Start, CancellationToken.None);
        await Tokens.RevokeFamilyAsync(signedOut.Token, CancellationToken.None);
        Assert.Null(await Tokens.RotateAsync(signedOut.Token, CancellationToken.None));

        var blocked = await Tokens.IssueAsync(_school.Accounts["maths"].Id, Start, CancellationToken.None);
        await BlockAsync("maths");
        Assert.Null(await Tokens.RotateAsync(blocked.Token, CancellationToken.None));

        Assert.Null(await Tokens.RotateAsync("not a token", CancellationToken.None));
    }

    [Fact]
    public async Task Refresh_token_is_stored_hashed()
    {
        var issued = await Tokens.IssueAsync(_school.Accounts["maths"].Id, Start, CancellationToken.None);

        await using var db = _database.Open();
        var stored = await db.RefreshTokens.SingleAsync();
        Assert.Equal(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(issued.Token)), stored.Hash);
        Assert.Equal(43, issued.Token.Length);
    }

    private async Task<double> TimeOfAsync(string login)
    {
        var clock = Stopwatch.StartNew();
        Assert.Null(await SignInAsync(login, "wrong password"));
        return clock.Elapsed.TotalMilliseconds;
    }

    private async Task<long?> SignInAsync(string login, string password)
    {
        await using var scope = _database.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AccountSignIn>().VerifyAsync(login, password, CancellationToken.None);
    }

    private async Task SetPasswordAsync(string login, string password) => Assert.True((await TrySetPasswordAsync(login, password)).Succeeded);

    private async Task<IdentityResult> TrySetPasswordAsync(string login, string password)
    {
        await using var scope = _database.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        return await accounts.AddPasswordAsync((await accounts.FindByNameAsync(login))!, password);
    }

    private async Task BlockAsync(string login)
    {
        await using var db = _database.Open();
        await db.Users.Where(a => a.UserName == login).ExecuteUpdateAsync(s => s.SetProperty(a => a.BlockedAt, _database.Clock.Now));
    }

    private async Task<Account> AccountAsync(string login)
    {
        await using var db = _database.Open();
        return await db.Users.SingleAsync(a => a.UserName == login);
    }
}
