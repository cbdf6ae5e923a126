using System.Security.Cryptography.X509Certificates;
using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Delivery;
using EJournal.GraphQL.Auth;
using EJournal.GraphQL.Auth.OpenIdConnect;
using EJournal.GraphQL.Schema;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.DataProtection;

namespace EJournal.GraphQL.Hosting;

/// <summary>Every service of the server, in one place.</summary>
public static class ServiceRegistration
{
    public static void AddEJournal(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection(EJournalOptions.Section).Get<EJournalOptions>() ?? new EJournalOptions();
        services.AddSingleton(options);
        services.AddHttpContextAccessor();
        services.AddCors();
        services.AddTrustedProxies(options);
        // Of a password that is given twice the last one would count, and who reads the request on its way may take the first.
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.AllowDuplicateProperties = false);

        services.AddJournalData(new JournalDataOptions { Provider = options.Database.Provider, ConnectionString = options.ConnectionString });
        services.AddJournalIdentity();
        services.AddScoped<AccountPasswords>();
        services.AddKeys(options);
        services.AddAccessTokens(options);
        services.AddSingleton<StartedSignIns>();
        services.AddSingleton<Providers>();
        services.AddSingleton<ProviderStates>();
        services.AddSingleton<BearerTokens>();
        services.AddDelivery(DeliveryOptions.From(configuration) with { PluginsFolder = options.PluginsFolder });
        var limits = LimitOptions.From(configuration);
        services.AddSingleton(limits);
        services.AddSingleton<UserRates>();
        services.AddEJournalSchema(server =>
        {
            limits.ApplyTo(server);
            server.Http = server.Http with { AllowGet = options.AllowGet };
            server.Execution = server.Execution with
            {
                Documents = options.Documents.Read(),
                MayIntrospect = Introspection.IsAllowed,
                SlowOperation = options.Telemetry.SlowOperation,
            };
            server.Live = LiveAccess.Options(options);
        });
        services.AddHostedService<TelemetryExport>();
        services.AddSingleton<PrintLinks>();
    }

    /// <summary>Protection keys live in the data folder, encrypted by the certificate when one is configured.</summary>
    private static void AddKeys(this IServiceCollection services, EJournalOptions options)
    {
        var protection = services.AddDataProtection()
            .SetApplicationName("EJournal")
            .PersistKeysToFileSystem(new DirectoryInfo(options.DataPath("keys")));
        if (options.Certificate is { Path: { } path } certificate)
            protection.ProtectKeysWithCertificate(X509CertificateLoader.LoadPkcs12FromFile(path, certificate.Password));
    }

    private static void AddAccessTokens(this IServiceCollection services, EJournalOptions options)
    {
        services.AddSingleton(provider => new AccessTokens(
            KeyFolder.LoadOrCreateSigningKey(
                KeyFolder.Open(options.DataPath("keys")), provider.GetRequiredService<IDataProtectionProvider>()),
            provider.GetRequiredService<TimeProvider>(),
            options.SignIn));
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer();
        services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme).Configure<AccessTokens, Providers>((bearer, tokens, providers) =>
        {
            bearer.MapInboundClaims = false;
            bearer.TokenValidationParameters = tokens.Validation;
            bearer.Events = new JwtBearerEvents { OnMessageReceived = context => ReadForeignAsync(context, providers) };
        });
    }

    /// <summary>A token that says it is of a provider is checked with that provider's keys and no others.</summary>
    private static async Task ReadForeignAsync(MessageReceivedContext context, Providers providers)
    {
        var header = context.Request.Headers.Authorization.ToString();
        // Tokens of applications come by the same header and are no JWT: they are looked up where the viewer is.
        if (AppTokenSignIn.SecretIn(header) is not null)
        {
            context.NoResult();
            return;
        }

        if (!header.StartsWith(BearerTokens.Scheme, StringComparison.OrdinalIgnoreCase))
            return;
        var token = header[BearerTokens.Scheme.Length..].Trim();
        if (providers.IssuerOf(token) is not { } provider)
            return;
        context.Principal = await ProviderBearer.ReadAsync(provider, token, context.HttpContext.RequestAborted);
        if (context.Principal is null)
            context.Fail("The provider's token is not good.");
        else
            context.Success();
    }
}
