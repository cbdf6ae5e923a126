using EJournal.GraphQL.Access;

namespace EJournal.GraphQL.Hosting;

/// <summary>
/// Who may ask a running server for its schema: everybody where GraphiQL is served, which is a server for developers, elsewhere
/// administrators. The schema is no secret, it is published with the program; but no client of families needs to ask for it.
/// </summary>
public static class Introspection
{
    public static bool IsAllowed(IServiceProvider services) =>
        GraphiQLPage.IsServed(services) || services.GetRequiredService<CurrentViewer>().Viewer.IsAdministrator;
}
