using System.Data.Common;
using EJournal.Domain.Regulations;

namespace EJournal.Data.Access;

/// <summary>
/// Everything that makes a viewer, as one UNION ALL. Written by hand, since every request begins with it: the account, the
/// employee and the pupils of the family are found once, and where there is no employee nothing of an employee is looked for.
/// </summary>
internal static class ViewerStatement
{
    /// <summary>The key of setting S-02.</summary>
    public const string Keepers = "peopleDataMaintainers";

    private const string OfThisSession = """
        AND EXISTS (SELECT 1 FROM "RefreshTokens" t WHERE t."FamilyId" = @session AND t."AccountId" = a."Id" AND t."RevokedAt" IS NULL)
        """;

    private static readonly PerDatabase<HandWritten> OfAccount = new(db => new HandWritten(db, Statement(""), [("id", typeof(long))]));
    private static readonly PerDatabase<HandWritten> OfSession = new(db => new HandWritten(db, Statement(OfThisSession), [("id", typeof(long)), ("session", typeof(Guid))]));

    public static Task<List<ViewerFact>> RunAsync(JournalDb db, long accountId, Guid? session, CancellationToken ct) =>
        (session is null ? OfAccount : OfSession).For(db).RunAsync(db, new() { ["id"] = accountId, ["session"] = session }, reader => ReadAsync(reader, ct), ct);

    private static async Task<List<ViewerFact>> ReadAsync(DbDataReader reader, CancellationToken ct)
    {
        var facts = new List<ViewerFact>();
        while (await reader.ReadAsync(ct))
        {
            facts.Add(new ViewerFact
            {
                Kind = (ViewerFactKind)reader.GetInt32(0),
                A = reader.GetInt64(1),
                B = reader.GetInt64(2),
                Text = reader.GetString(3),
                From = reader.IsDBNull(4) ? DateOnly.MinValue : reader.GetFieldValue<DateOnly>(4),
                EndsOn = reader.IsDBNull(5) ? DateOnly.MaxValue : reader.GetFieldValue<DateOnly>(5),
            });
        }

        return facts;
    }

    // CROSS JOIN keeps SQLite at the order from the account outwards, which PostgreSQL finds by itself.
    // Who keeps people's data sees them (S-02): the two settings that say who. Families have no such rights.
    private static string Statement(string condition) => $"""
        WITH a AS MATERIALIZED (
            SELECT a."PersonId", a."SchoolId", s."TimeZone", s."Regulation" FROM "Accounts" a CROSS JOIN "Schools" s
            WHERE a."Id" = @id AND s."Id" = a."SchoolId" AND a."BlockedAt" IS NULL {condition}),
        e AS MATERIALIZED (
            SELECT e."Id", e."HiredOn", e."DismissedOn", a."SchoolId", a."Regulation" FROM a CROSS JOIN "Employees" e
            WHERE e."PersonId" = a."PersonId" AND e."SchoolId" = a."SchoolId"),
        f AS MATERIALIZED (
            SELECT {(int)ViewerFactKind.Pupil} AS "Kind", p."Id", p."ClassId" FROM a CROSS JOIN "Pupils" p
            WHERE p."PersonId" = a."PersonId" AND p."SchoolId" = a."SchoolId"
            UNION ALL SELECT {(int)ViewerFactKind.Child}, p."Id", p."ClassId" FROM a CROSS JOIN "Parents" r CROSS JOIN "Guardianships" g CROSS JOIN "Pupils" p
            WHERE r."PersonId" = a."PersonId" AND r."SchoolId" = a."SchoolId" AND g."ParentId" = r."Id" AND p."Id" = g."PupilId" AND p."SchoolId" = a."SchoolId")
        SELECT {(int)ViewerFactKind.Account}, a."PersonId", a."SchoolId", a."TimeZone", CAST(NULL AS date), CAST(NULL AS date) FROM a
        UNION ALL SELECT {(int)ViewerFactKind.Right}, c."Role", c."Right",
            CASE WHEN c."Granted" IS NULL THEN '' WHEN c."Granted" THEN '{ViewerFact.Granted}' ELSE '{ViewerFact.Denied}' END, NULL, NULL
            FROM a CROSS JOIN "RightChanges" c WHERE c."SchoolId" = a."SchoolId" AND NOT EXISTS (SELECT 1 FROM "RightChanges" n
                WHERE n."SchoolId" = c."SchoolId" AND n."Role" = c."Role" AND n."Right" = c."Right" AND n."Id" > c."Id")
        UNION ALL SELECT {(int)ViewerFactKind.Parent}, r."Id", 0, '', NULL, NULL FROM a CROSS JOIN "Parents" r
            WHERE r."PersonId" = a."PersonId" AND r."SchoolId" = a."SchoolId"
        UNION ALL SELECT f."Kind", f."Id", f."ClassId", '', NULL, NULL FROM f
        UNION ALL SELECT {(int)ViewerFactKind.Subgroup}, u."PupilId", 0, u."Name", u."From", u."Until" FROM f CROSS JOIN "PupilSubgroups" u WHERE u."PupilId" = f."Id"
        UNION ALL SELECT {(int)ViewerFactKind.ClassTime}, m."PupilId", m."ClassId", '', m."From", m."Until" FROM f CROSS JOIN "ClassMemberships" m WHERE m."PupilId" = f."Id"
        UNION ALL SELECT {(int)ViewerFactKind.Employee}, e."Id", 0, '', e."HiredOn", e."DismissedOn" FROM e
        UNION ALL SELECT {(int)ViewerFactKind.Role}, r."Role", 0, '', r."From", r."EndsOn" FROM e CROSS JOIN "EmployeeRoles" r WHERE r."EmployeeId" = e."Id"
        UNION ALL SELECT {(int)ViewerFactKind.ImportedPreset}, 0, 0, e."Regulation", NULL, NULL FROM e WHERE e."Regulation" IS NOT NULL
        UNION ALL SELECT {(int)ViewerFactKind.Decision}, c."Id", CASE WHEN c."Key" = '{Keepers}' THEN 1 ELSE 0 END, COALESCE(c."Value", ''), NULL, NULL
            FROM e CROSS JOIN "RegulationChanges" c WHERE c."SchoolId" = e."SchoolId" AND c."Key" IN ('{RegulationChange.PresetKey}', '{Keepers}')
        UNION ALL SELECT {(int)ViewerFactKind.OwnGroup}, g."Id", g."ClassId", g."Subgroup", NULL, NULL FROM e CROSS JOIN "TeachingGroups" g
            WHERE g."TeacherId" = e."Id" AND g."SchoolId" = e."SchoolId"
        UNION ALL SELECT {(int)ViewerFactKind.SubstitutedGroup}, g."Id", g."ClassId", g."Subgroup", NULL, MAX(l."Date")
            FROM e CROSS JOIN "Lessons" l CROSS JOIN "TeachingGroups" g
            WHERE l."TeacherId" = e."Id" AND l."SchoolId" = e."SchoolId" AND l."SubstitutedTeacherId" IS NOT NULL AND g."Id" = l."GroupId"
            GROUP BY g."Id", g."ClassId", g."Subgroup"
        UNION ALL SELECT {(int)ViewerFactKind.HomeroomClass}, c."Id", 0, '', NULL, NULL FROM e CROSS JOIN "Classes" c
            WHERE c."HomeroomTeacherId" = e."Id" AND c."SchoolId" = e."SchoolId"
        """;
}
