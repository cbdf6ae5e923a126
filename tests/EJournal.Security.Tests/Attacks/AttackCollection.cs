using Xunit;

namespace EJournal.Security.Tests.Attacks;

/// <summary>One server for all attacks, one attack after the other: they are timed.</summary>
[CollectionDefinition(AttackServer.Collection, DisableParallelization = true)]
public sealed class AttackCollection : ICollectionFixture<AttackServer>;
