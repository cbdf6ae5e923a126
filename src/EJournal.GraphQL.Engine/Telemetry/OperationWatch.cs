using System.Diagnostics;

namespace EJournal.GraphQL.Engine.Telemetry;

/// <summary>An operation under way: when it began, and its span if anybody listens.</summary>
internal readonly record struct OperationWatch(long Started, Activity? Span);
