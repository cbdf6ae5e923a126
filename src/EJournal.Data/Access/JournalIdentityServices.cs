using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace EJournal.Data.Access;

public static class JournalIdentityServices
{
    /// <summary>PBKDF2-HMAC-SHA512 rounds: OWASP's figure, about 0.1 s of one core.</summary>
    public const int HashIterations = 210_000;

    /// <summary>
    /// Accounts, passwords and refresh tokens on <see cref="JournalDb"/>. Length is the only rule for a password (ASVS 6.2): rules of
    /// composition make people choose worse ones.
    /// </summary>
    public static IServiceCollection AddJournalIdentity(this IServiceCollection services)
    {
        services.Configure<PasswordHasherOptions>(options =>
        {
            options.CompatibilityMode = PasswordHasherCompatibilityMode.IdentityV3;
            options.IterationCount = HashIterations;
        });
        services.AddIdentityCore<Account>(options =>
            {
                options.Password.RequiredLength = PasswordLimits.MinCharacters;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Password.RequiredUniqueChars = 0;
                options.User.AllowedUserNameCharacters = "";
            })
            .AddErrorDescriber<RussianIdentityErrors>()
            .AddPasswordValidator<PasswordLimits>()
            .AddPasswordValidator<PasswordStrength>()
            .AddEntityFrameworkStores<JournalDb>();
        services.AddSingleton<StandInHash>();
        services.AddSingleton<SignInThrottle>();
        services.AddSingleton<KnownDevices>();
        services.AddScoped<AccountSignIn>();
        services.AddScoped<AccountClaims>();
        services.AddScoped<ProviderClaims>();
        services.AddSingleton<ProviderSignIns>();
        services.AddSingleton<RefreshTokens>();
        services.AddSingleton<AppTokenUses>();
        services.AddHostedService(provider => provider.GetRequiredService<AppTokenUses>());
        return services;
    }
}
