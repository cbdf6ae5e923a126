using System.Security.Cryptography.X509Certificates;
using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Delivery;
using EJournal.GraphQL.Auth;
using EJournal.GraphQL.Schema;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace EJournal.GraphQL.Hosting;

/// <summary>Every service of the server, in one place.</summary>
public static class ServiceRegistration
{
    public static void AddEJournal(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<EJournalOptions>().Bind(configuration.GetSection(EJournalOptions.Section));
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<EJournalOptions>>().Value);
        services.AddSingleton(TimeProvider.System);
        services.AddHttpContextAccessor();

        services.AddJournalData(provider =>
        {
            var options = provider.GetRequiredService<EJournalOptions>();
            return new JournalDataOptions { Provider = options.Database.Provider, ConnectionString = options.ConnectionString };
        });
        services.AddJournalIdentity();
        services.AddKeys();
        services.AddAccessTokens();
        services.AddDelivery(configuration);
        services.AddEJournalSchema();
        services.AddSingleton<PrintLinks>();
    }

    /// <summary>Protection keys live in the data folder, encrypted by the certificate when one is configured.</summary>
    private static void AddKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("EJournal");
        services.AddSingleton<IConfigureOptions<Microsoft.AspNetCore.DataProtection.KeyManagement.KeyManagementOptions>>(provider =>
            new ConfigureOptions<Microsoft.AspNetCore.DataProtection.KeyManagement.KeyManagementOptions>(keys =>
            {
                var options = provider.GetRequiredService<EJournalOptions>();
                var folder = KeyFolder.Open(options.DataPath("keys"));
                keys.XmlRepository = new Microsoft.AspNetCore.DataProtection.Repositories.FileSystemXmlRepository(
                    folder, provider.GetRequiredService<ILoggerFactory>());
                if (options.Certificate is { Path: { } path } certificate)
                {
                    keys.XmlEncryptor = new Microsoft.AspNetCore.DataProtection.XmlEncryption.CertificateXmlEncryptor(
                        X509CertificateLoader.LoadPkcs12FromFile(path, certificate.Password), provider.GetRequiredService<ILoggerFactory>());
                }
            }));
    }

    private static void AddAccessTokens(this IServiceCollection services)
    {
        services.AddSingleton(provider =>
        {
            var options = provider.GetRequiredService<EJournalOptions>();
            var key = KeyFolder.LoadOrCreateSigningKey(
                KeyFolder.Open(options.DataPath("keys")), provider.GetRequiredService<IDataProtectionProvider>());
            return new AccessTokens(key, provider.GetRequiredService<TimeProvider>(), options.SignIn);
        });
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer();
        services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme).Configure<AccessTokens>((bearer, tokens) =>
        {
            bearer.MapInboundClaims = false;
            bearer.TokenValidationParameters = tokens.Validation;
        });
    }
}
