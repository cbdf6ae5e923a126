using System.ComponentModel.DataAnnotations;
using System.Reflection;
using EJournal.GraphQL.Engine.Http;
using EJournal.GraphQL.Engine.Limits;

namespace EJournal.GraphQL.Hosting;

/// <summary>The section <c>EJournal:Limits</c>: what one request may ask for. What is not set has the engine's default (<c>docs/limits.md</c>).</summary>
public sealed class LimitOptions
{
    public const string Section = "EJournal:Limits";

    [Range(1_024, 16 * 1024 * 1024)]
    public int? BodyBytes { get; set; }

    [Range(256, 1024 * 1024)]
    public int? DocumentBytes { get; set; }

    [Range(10, 100_000)]
    public int? Tokens { get; set; }

    [Range(1, 60)]
    public int? Depth { get; set; }

    [Range(1, 100_000)]
    public int? Fields { get; set; }

    [Range(0, 100_000)]
    public int? Aliases { get; set; }

    [Range(10, 10_000_000)]
    public int? Cost { get; set; }

    [Range(1, 1_000)]
    public int? OperationsPerUser { get; set; }

    [Range(0, 10_000)]
    public int? WaitingPerUser { get; set; }

    [Range(1, 10_000)]
    public int? OperationsInAll { get; set; }

    [Range(0, 10_000)]
    public int? WaitingInAll { get; set; }

    [Range(1_024, 256 * 1024 * 1024)]
    public int? ResponseBytes { get; set; }

    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan? OperationTime { get; set; }

    /// <summary>Requests of one account, or of one token, in a minute; as many at once after a minute of quiet.</summary>
    [Range(10, 1_000_000)]
    public int? RequestsPerUser { get; set; }

    /// <summary>Requests from one address in a minute, where a proxy reports it.</summary>
    [Range(10, 10_000_000)]
    public int? RequestsPerAddress { get; set; }

    /// <summary>A page of a front-end asks some ten times, so this is a page a second for as long as anybody reads.</summary>
    internal int UserRequestsPerMinute => RequestsPerUser ?? 600;

    /// <summary>A school of 1,200 that opens the diary in one minute behind one address asks 15 times each.</summary>
    internal int AddressRequestsPerMinute => RequestsPerAddress ?? 18_000;

    /// <summary>A misspelt or impossible limit would leave the server open: it does not start.</summary>
    public static LimitOptions From(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        var options = section.Get<LimitOptions>(binder => binder.ErrorOnUnknownConfiguration = true) ?? new LimitOptions();
        foreach (var property in typeof(LimitOptions).GetProperties())
        {
            var range = property.GetCustomAttribute<RangeAttribute>()!;
            if (!range.IsValid(property.GetValue(options)))
                throw new InvalidOperationException($"{Section}:{property.Name} has to be from {range.Minimum} to {range.Maximum}.");
        }

        return options;
    }

    public void ApplyTo(GraphQLServerOptions server)
    {
        var (http, execution) = (server.Http, server.Execution);
        var (parser, validation) = (execution.ParserLimits, execution.Validation);
        var document = validation.Limits ?? DocumentLimits.Default;
        server.Http = http with
        {
            MaxBodyBytes = BodyBytes ?? http.MaxBodyBytes,
            OperationsPerUser = OperationsPerUser ?? http.OperationsPerUser,
            WaitingPerUser = WaitingPerUser ?? http.WaitingPerUser,
            OperationsInAll = OperationsInAll ?? http.OperationsInAll,
            WaitingInAll = WaitingInAll ?? http.WaitingInAll,
        };
        server.Execution = execution with
        {
            MaxCost = Cost ?? execution.MaxCost,
            MaxResponseBytes = ResponseBytes ?? execution.MaxResponseBytes,
            Timeout = OperationTime ?? execution.Timeout,
            // What is written can be spread over several operations, so it is allowed more than what one of them expands to.
            ParserLimits = parser with
            {
                Bytes = DocumentBytes ?? parser.Bytes,
                Tokens = Tokens ?? parser.Tokens,
                Fields = Math.Max(parser.Fields, Fields ?? 0),
                Aliases = Math.Max(parser.Aliases, Aliases ?? 0),
            },
            Validation = validation with
            {
                Limits = document with
                {
                    Depth = Depth ?? document.Depth,
                    Fields = Fields ?? document.Fields,
                    Aliases = Aliases ?? document.Aliases,
                },
            },
        };
    }
}
