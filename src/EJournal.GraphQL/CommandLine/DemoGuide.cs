using EJournal.GraphQL.Hosting;

namespace EJournal.GraphQL.CommandLine;

/// <summary>What <c>./run</c> prints once the server answers.</summary>
public static class DemoGuide
{
    public static void Print(TextWriter output, IEnumerable<string> urls, bool graphiQL)
    {
        var url = urls.FirstOrDefault() ?? "http://127.0.0.1:5080";
        output.WriteLine($$"""

            EJournal is running with a demo school (invented people).

              GraphQL    {{url}}/graphql{{(graphiQL ? "   (GraphiQL, when a browser opens it)" : "")}}
              Sign in    {{url}}/auth/login

              Logins, all with the password {{DemoSchool.Password}}:
                director   the director            sees the whole school
                t3a        teacher and homeroom teacher of class 3А
                parent39   a parent of a pupil of class 3А
                pupil25    that pupil
                admin      the administrator       people and settings, no marks

              Try:
                TOKEN=$(curl -s {{url}}/auth/login -H 'Content-Type: application/json' \
                  -d '{"login":"t3a","password":"{{DemoSchool.Password}}"}' | sed 's/.*"accessToken":"\([^"]*\)".*/\1/')
                curl -s {{url}}/graphql -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \
                  -d '{"query":"{ viewer { account { login person { full } } roles } school { name } }"}'

              Stop with Ctrl+C. The data stay in the data folder; remove it to start afresh.
            """);
        output.Flush();
    }
}
