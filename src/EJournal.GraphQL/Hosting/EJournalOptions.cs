using EJournal.Data;
using EJournal.GraphQL.Auth.OpenIdConnect;

namespace EJournal.GraphQL.Hosting;

/// <summary>The section <c>EJournal</c> of the configuration; <c>docs/configuration.md</c> lists every key.</summary>
public sealed class EJournalOptions
{
    public const string Section = "EJournal";

    /// <summary>Where the database, the keys and nothing else is kept; relative to the working directory.</summary>
    public string DataFolder { get; set; } = "data";

    public DatabaseOptions Database { get; set; } = new();
    public PluginOptions Plugins { get; set; } = new();
    public SignInOptions SignIn { get; set; } = new();
    public Dictionary<string, OpenIdConnectOptions> OpenIdConnect { get; set; } = [];
    public CertificateOptions Certificate { get; set; } = new();
    public LiveOptions Live { get; set; } = new();
    public ClientDocuments Documents { get; set; } = new();
    public GraphiQLOptions GraphiQL { get; set; } = new();
    public TelemetryOptions Telemetry { get; set; } = new();
    public AccessLogOptions AccessLog { get; set; } = new();

    /// <summary>The address under which browsers reach this server; by default the address of the request.</summary>
    public Uri? PublicUrl { get; set; }

    /// <summary>Sites whose pages in a browser may call the API: <c>https://diary.example</c>. None unless named.</summary>
    public string[] AllowedOrigins { get; set; } = [];

    /// <summary>Answers queries sent with GET too, mutations never. Addresses end up in the logs of proxies, and with them what was asked.</summary>
    public bool AllowGet { get; set; }

    /// <summary>Addresses (<c>10.0.0.5</c>) or networks (<c>10.0.0.0/24</c>) of proxies whose word on where a request comes from is taken.</summary>
    public string[] Proxies { get; set; } = [];

    /// <summary>The configured plugin folder, or <c>plugins</c> beside the executable.</summary>
    public string PluginsFolder => Plugins.Folder ?? Path.Combine(AppContext.BaseDirectory, "plugins");

    public string DataPath(string name) => Path.Combine(Path.GetFullPath(DataFolder), name);

    /// <summary>The configured connection string; for SQLite otherwise a file in the data folder.</summary>
    public string ConnectionString =>
        Database.ConnectionString ?? (Database.Provider == DatabaseProvider.Sqlite ? $"Data Source={DataPath("ejournal.db")}" : "");
}

public sealed class DatabaseOptions
{
    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;
    public string? ConnectionString { get; set; }
}

public sealed class PluginOptions
{
    /// <summary>The folder with one folder per plugin; null for <c>plugins</c> beside the executable.</summary>
    public string? Folder { get; set; }
}

public sealed class GraphiQLOptions
{
    /// <summary>Serves GraphiQL to browsers; null serves it outside the environment Production.</summary>
    public bool? Enabled { get; set; }

    /// <summary>The folder with the built page; null for <c>graphiql</c> beside the executable.</summary>
    public string? Folder { get; set; }

    public string FolderPath => Folder ?? Path.Combine(AppContext.BaseDirectory, "graphiql");
}

public sealed class SignInOptions
{
    public static readonly TimeSpan LongestAccessToken = TimeSpan.FromMinutes(15);

    public TimeSpan AccessTokenLifetime { get; set; } = LongestAccessToken;

    /// <summary>Addresses of front-ends to which a browser may come back from a provider, exactly as they are asked for.</summary>
    public string[] ReturnUrls { get; set; } = [];
}

public sealed class AccessLogOptions
{
    /// <summary>How long it is kept who looked at a pupil's data.</summary>
    public int KeepDays { get; set; } = 365;
}

/// <summary>A PKCS#12 file that encrypts the keys in the data folder, so that several copies can share them.</summary>
public sealed class CertificateOptions
{
    public string? Path { get; set; }
    public string? Password { get; set; }

    /// <summary>True where none is wanted, because the disk is protected otherwise.</summary>
    public bool None { get; set; }
}
