using System.Diagnostics;
using System.Security.Cryptography;
using EJournal.Data.Access;
using EJournal.Domain.Regulations;
using EJournal.TestKit;
using EJournal.TestKit.Databases;
using EJournal.TestKit.Passwords;
using EJournal.TestKit.Schools;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EJournal.Data.Tests.Access;

public sealed class IdentityTests : IAsyncLifetime
{
    private const string Password = "пароль для теста";

    // Format 1; pseudo-random function 2 = HMAC-SHA512; rounds, big-endian.
    private static readonly byte[] Today = [1, 0, 0, 0, 2, 0x00, 0x03, 0x34, 0x50];
    private static readonly SignInStart Start = new(SignInMethod.Password, Client: null, NewDevice: true);

    private readonly CountedHashes _hashes = new();
    private TestDatabase _database = null!;
    private TestSchool _school = null!;

    private RefreshTokens Tokens => _database.Services.GetRequiredService<RefreshTokens>();

    public async Task InitializeAsync()
    {
        (_database, _school) = await TestSchool.CreateAsync(services =>
        {
            services.AddJournalIdentity();
            services.AddSingleton<IPasswordHasher<Account>>(_hashes);
        });
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

        Assert.Equal(Today, Convert.FromBase64String((await AccountAsync("maths")).PasswordHash!)[..9]);
        Assert.True(JournalIdentityServices.HashIterations >= 210_000);
    }

    [Theory]
    [InlineData(PasswordHasherCompatibilityMode.IdentityV3, 209_999)]
    [InlineData(PasswordHasherCompatibilityMode.IdentityV3, 1_000)]
    [InlineData(PasswordHasherCompatibilityMode.IdentityV2, 0)]
    public async Task Weaker_hash_is_replaced_at_the_next_sign_in(PasswordHasherCompatibilityMode format, int rounds)
    {
        var options = new PasswordHasherOptions { CompatibilityMode = format, IterationCount = Math.Max(rounds, 1) };
        var weak = new PasswordHasher<Account>(Options.Create(options)).HashPassword(new(), Password);
        await StoreHashAsync("maths", weak);

        // Who does not know the password replaces nothing.
        Assert.Null(await SignInAsync("maths", Password + "!"));
        Assert.Equal(weak, (await AccountAsync("maths")).PasswordHash);
        Assert.NotNull(await SignInAsync("maths", Password));

        var stored = (await AccountAsync("maths")).PasswordHash!;
        Assert.Equal(Today, Convert.FromBase64String(stored)[..9]);
        Assert.NotNull(await SignInAsync("maths", Password));
        Assert.Equal(stored, (await AccountAsync("maths")).PasswordHash);
    }

    [Theory]
    [InlineData(1025, 'a')]
    [InlineData(513, 'я')]
    [InlineData(1024 * 1024, 'a')]
    public async Task More_than_1024_bytes_are_refused_without_being_hashed(int characters, char of)
    {
        await SetPasswordAsync("maths", Password);
        _hashes.Reset();

        Assert.Null(await SignInAsync("maths", new string(of, characters)));
        Assert.Null(await SignInAsync("nobody", new string(of, characters)));
        Assert.Equal("PasswordTooLong", Assert.Single((await TrySetPasswordAsync("english1", new string(of, characters))).Errors).Code);

        Assert.Equal(0, _hashes.Count);
    }

    [Theory]
    [InlineData(1024, 'a')]
    [InlineData(512, 'я')]
    public async Task A_password_of_1024_bytes_is_hashed(int characters, char of)
    {
        await SetPasswordAsync("maths", new string(of, characters));
        _hashes.Reset();

        Assert.NotNull(await SignInAsync("maths", new string(of, characters)));

        Assert.Equal(1, _hashes.Count);
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
    [InlineData("        ", false)]
    [InlineData("58203917462", true)]
    [InlineData("ПРОПИСНЫЕБЕЗПРОБЕЛОВ", true)]
    // Emoji are a character each, whatever they take in memory.
    [InlineData("🔑🐫🌋🎈", false)]
    [InlineData("🔑🐫🌋🎈🧦🥝🛶", false)]
    [InlineData("🔑🐫🌋🎈🧦🥝🛶🪗", true)]
    public async Task A_password_is_long_enough_and_not_the_first_that_is_guessed(string password, bool accepted) =>
        Assert.Equal(accepted, (await TrySetPasswordAsync("maths", password)).Succeeded);

    /// <summary>As it was typed, and to its last character (ASVS 6.2.8): nothing is cut off, trimmed or made lower case.</summary>
    [Theory]
    [InlineData(64)]
    [InlineData(128)]
    public async Task A_long_password_is_accepted_and_compared_whole(int characters)
    {
        var password = " Ёж 🦔 " + string.Concat(Enumerable.Repeat("вышел из тумана, ", characters))[..(characters - 7)] + " ";
        Assert.Equal(characters, password.EnumerateRunes().Count());
        await SetPasswordAsync("maths", password);

        Assert.NotNull(await SignInAsync("maths", password));
        foreach (var other in new[] { password[..^1], password[..^2] + "! ", password.Trim(), password.ToLowerInvariant(), password + " ", password.Replace("🦔", "?", StringComparison.Ordinal) })
            Assert.Null(await SignInAsync("maths", other));
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

    private async Task StoreHashAsync(string login, string hash)
    {
        await using var db = _database.Open();
        await db.Users.Where(a => a.UserName == login).ExecuteUpdateAsync(s => s.SetProperty(a => a.PasswordHash, hash));
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
