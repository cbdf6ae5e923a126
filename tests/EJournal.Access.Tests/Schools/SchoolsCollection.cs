namespace EJournal.Access.Tests.Schools;

[CollectionDefinition(nameof(SchoolsCollection))]
public sealed class SchoolsCollection : ICollectionFixture<TwoSchools>;
