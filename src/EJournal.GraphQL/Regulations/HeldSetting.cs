using EJournal.Domain.Regulations;

namespace EJournal.GraphQL.Regulations;

/// <summary>A setting as it holds at a school.</summary>
public sealed record HeldSetting(SchoolRegulation Regulation, RegulationSetting Setting);
