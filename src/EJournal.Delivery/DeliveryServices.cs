using EJournal.Delivery.Agreements;
using EJournal.Delivery.Channels;
using EJournal.Delivery.Planning;
using EJournal.Delivery.Plugins;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace EJournal.Delivery;

public static class DeliveryServices
{
    /// <summary>
    /// Agreements, channels and the dispatcher. Needs the services of EJournal.Data (context factory, writes, doorbell) and Data
    /// Protection with its keys kept outside the database.
    /// </summary>
    public static IServiceCollection AddDelivery(this IServiceCollection services, DeliveryOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton(s => PluginCatalog.Load(options.PluginsFolder, s.GetRequiredService<ILogger<PluginCatalog>>()));
        return services.AddDeliveryWork();
    }

    /// <summary>All but options and plugins, which tests bring themselves.</summary>
    internal static IServiceCollection AddDeliveryWork(this IServiceCollection services)
    {
        services.AddSingleton<ChannelSecrets>();
        services.AddSingleton<ChannelFaults>();
        services.AddSingleton<ChannelSessions>();
        services.AddSingleton<ChannelStates>();
        services.AddSingleton<SettingsProbe>();
        services.AddSingleton<ChannelConfigurations>();
        services.AddSingleton<DueTimes>();
        services.AddSingleton<CodeMessages>();
        services.AddSingleton<ContactOffers>();
        services.AddSingleton<AgreementRecorder>();
        services.AddSingleton<CodeConfirmation>();
        services.AddSingleton<DeliveryAgreements>();
        return services;
    }
}
